"""The smallest wizard there is: what a start costs before a line of this project runs."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWizard, QWizardPage

if __name__ == "__main__":
    app = QApplication(sys.argv)
    page = QWizardPage()
    page.setTitle("Bare")
    QVBoxLayout(page).addWidget(QLabel("Bare"))
    wizard = QWizard()
    wizard.setWindowTitle("Bare")
    wizard.addPage(page)
    wizard.show()
    sys.exit(app.exec())
