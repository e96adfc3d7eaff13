"""The command line: thin subcommands over the engine. Results go to standard output, progress to standard error."""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import sys
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from app import __version__, checks, playbooks, remedies
from app.context import Check, Context, NotAvailable
from app.engine.address import AddressError, parse_address
from app.engine.casefile import CaseFileError, load, save
from app.engine.journal import Journal
from app.engine.runner import run_checks
from app.engine.verdict import judge
from app.explain.decode import decode
from app.explain.explanation import to_json, to_text
from app.language import LANGUAGES, Say, Text, fill, plain
from app.model import Case, Change, State, Verdict
from app.record import change_to_json, result_to_json
from app.report.case_text import case_text, line, verdict_lines
from app.report.redact import redact
from app.report.screens import screens_json, screens_text
from app.system.computer import this_computer
from app.system.paths import state_folder

T = TypeVar("T")
SayIn = Callable[[str], Say]

EXIT = {State.REACHABLE: 0, State.FAULT: 1, State.INCONCLUSIVE: 3}
WRONG_WORDS = 2

TITLES: dict[str, Text] = {check.id: check.title for check in checks.CHECKS}

NO_SUCH_CHECK = Text("There is no check called {name}. The checks are: {names}.")
NO_SUCH_PLAYBOOK = Text("There is no chapter called {name}. The chapters are: {names}.")
NO_SUCH_REMEDY = Text("There is no remedy called {name} that this program applies itself. There is: {names}.")
NO_SUCH_CHANGE = Text("There is no open change to undo in this case.")
CANNOT_READ = Text("The file {path} cannot be read: {reason}.")
CANNOT_WRITE = Text("The file {path} cannot be written: {reason}.")
REFUSED = Text("It was refused: {reason}")
DONE = Text("Done: {title}.")


class Refusal(Exception):  # noqa: N818 - it is the user's message, not a defect
    """A clear message and an exit status."""

    def __init__(self, message: str, status: int = WRONG_WORDS) -> None:
        super().__init__(message)
        self.status = status


def main(arguments: Sequence[str], say_in: SayIn, language: str) -> int:
    """Run one subcommand and return the exit status; `language` is the system's, where none is asked for."""
    parser = build_parser()
    options = parser.parse_args(arguments)
    say = say_in(getattr(options, "language", language))
    if getattr(options, "verbose", False):
        logging.basicConfig(level=logging.INFO, stream=sys.stderr)
    try:
        return int(options.command(options, say))
    except Refusal as refusal:
        print(f"rdp-doctor: {refusal}", file=sys.stderr)
        return refusal.status
    except BrokenPipeError:
        sys.stderr.close()
        return 0


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    everywhere = argparse.ArgumentParser(add_help=False)
    # Given before or after the command's name: no default here, or the later parser would erase the earlier's value.
    unset = argparse.SUPPRESS
    everywhere.add_argument("--language", choices=list(LANGUAGES), default=unset, help="language of the texts")
    everywhere.add_argument("--verbose", action="store_true", default=unset, help="say more on standard error")
    parser = argparse.ArgumentParser(
        prog="rdp-doctor",
        parents=[everywhere],
        description="Finds out why a Remote Desktop connection does not open. Without a command it opens the window.",
        epilog="Exit status: 0 no fault, 1 a fault, 2 the call's words are wrong, 3 too much could not be checked.",
    )
    parser.add_argument("--version", action="version", version=f"rdp-doctor {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, run: Callable[[argparse.Namespace, Say], int], summary: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, parents=[everywhere], help=summary, description=summary)
        sub.set_defaults(command=run)
        return sub

    for name, summary in (
        ("check", "Run the client and network checks."),
        ("diagnose", "Run every check, then judge."),
    ):
        sub = command(name, _check, summary)
        sub.add_argument("address", metavar="ADDRESS[:PORT]")
        sub.add_argument("--only", metavar="ID,ID", help="only these checks")
        sub.add_argument("--timeout", type=_seconds, default=5.0, metavar="S", help="seconds for one network step (5)")
        sub.add_argument("--json", action="store_true", help="the result as JSON")
        sub.add_argument("--save", type=Path, metavar="CASE", help="save the case to this file")
    sub = command("screens", _screens, "Print the documented screens.")
    sub.add_argument("--playbook", metavar="ID")
    sub.add_argument("--format", choices=["text", "json"], default="text")
    sub = command("report", _report, "Print the report of a saved case.")
    sub.add_argument("case", type=Path)
    sub.add_argument("--format", choices=["json", "text"], default="text")
    sub.add_argument("--output", type=Path)
    sub.add_argument("--unredacted", action="store_true", help="keep user names and this computer's addresses")
    sub = command("explain", _explain, "Say what an error code or message of the client means.")
    sub.add_argument("code", metavar="CODE")
    sub.add_argument("extended", nargs="?", default="", metavar="EXTENDED")
    sub.add_argument("--json", action="store_true", help="the result as JSON")
    sub = command("fix", _fix, "Apply one remedy to the case of a server.")
    sub.add_argument("remedy", metavar="REMEDY")
    sub.add_argument("case", type=Path)
    how = sub.add_mutually_exclusive_group(required=True)
    how.add_argument("--preview", action="store_true", help="only show what would be done")
    how.add_argument("--yes", action="store_true", help="do it")
    sub = command("undo", _undo, "Undo the newest change of a case, or the named one.")
    sub.add_argument("case", type=Path)
    sub.add_argument("change", nargs="?", default="")
    sub = command("changes", _changes, "List the changes made for a case.")
    sub.add_argument("case", type=Path)
    return parser


def _seconds(typed: str) -> float:
    value = float(typed)
    if not 0 < value <= 600:
        raise argparse.ArgumentTypeError("more than 0 and at most 600 seconds")
    return value


def _run(work: Coroutine[Any, Any, T]) -> T:
    """Run to the end, without waiting for blocking calls that were given up (a dead name server holds one for long)."""
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(work)
    finally:
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()


def _check(options: argparse.Namespace, say: Say) -> int:
    try:
        target = parse_address(options.address)
    except AddressError as reason:
        raise Refusal(say(reason.why)) from None
    chosen = _chosen(options.only, say)
    context = Context(target, this_computer(), options.timeout)
    case = _run(_measure(Case(target), chosen, context, say))
    case, verdict = _judged(case)
    if options.save:
        _save(options.save, case, verdict, say)
    if options.json:
        print(json.dumps(result_to_json(case, verdict, say), ensure_ascii=False, indent=2))
    else:
        print("\n".join(verdict_lines(verdict, TITLES, say)))
    return EXIT[verdict.state]


def _chosen(only: str | None, say: Say) -> tuple[Check, ...]:
    if not only:
        return checks.MEASURED
    known = {check.id: check for check in checks.MEASURED}
    names = [name.strip() for name in only.split(",") if name.strip()]
    for name in names:
        if name not in known:
            raise Refusal(fill(say(NO_SUCH_CHECK), {"name": name, "names": list(known)}))
    return tuple(known[name] for name in names)


async def _measure(case: Case, chosen: Sequence[Check], context: Context, say: Say) -> Case:
    async with aclosing(run_checks(chosen, context, checks.PORT)) as findings:
        async for finding in findings:
            case = case.record(finding)
            print(line(finding, TITLES[finding.check], say), file=sys.stderr, flush=True)
    return case


def _judged(case: Case) -> tuple[Case, Verdict]:
    order = {check.id: position for position, check in enumerate(checks.CHECKS)}
    findings = tuple(sorted(case.findings, key=lambda finding: order.get(finding.check, len(order))))
    return replace(case, findings=findings), judge(findings, checks.CHECKS)


def _screens(options: argparse.Namespace, say: Say) -> int:
    pages = playbooks.DOCUMENTED
    if options.playbook:
        chosen = next((book for book in playbooks.PLAYBOOKS if book.id == options.playbook), None)
        if chosen is None:
            names = [book.id for book in playbooks.PLAYBOOKS]
            raise Refusal(fill(say(NO_SUCH_PLAYBOOK), {"name": options.playbook, "names": names}))
        pages = chosen.pages
    if options.format == "json":
        print(json.dumps(screens_json(pages, say), ensure_ascii=False, indent=2))
    else:
        print(screens_text(pages, say), end="")
    return 0


def _report(options: argparse.Namespace, say: Say) -> int:
    case, verdict = _judged(_load(options.case, say))
    case = case if options.unredacted else redact(case)
    verdict = judge(case.findings, checks.CHECKS)
    if options.format == "json":
        text = json.dumps(result_to_json(case, verdict, say), ensure_ascii=False, indent=2) + "\n"
    else:
        text = case_text(case, verdict, TITLES, say)
    if options.output is None:
        print(text, end="")
        return 0
    try:
        options.output.write_text(text, "utf-8")
    except OSError as error:
        raise Refusal(fill(say(CANNOT_WRITE), {"path": options.output, "reason": error.strerror})) from None
    return 0


def _explain(options: argparse.Namespace, say: Say) -> int:
    explanation = decode(options.code, options.extended)
    if options.json:
        print(json.dumps(to_json(explanation, say), ensure_ascii=False, indent=2))
    else:
        print(to_text(explanation, say))
    return 0 if explanation.known else 3


def _fix(options: argparse.Namespace, say: Say) -> int:
    case = _load(options.case, say)
    built = {remedy.id: remedy for remedy in remedies.REMEDIES if remedy.apply and remedy.preview}
    remedy = built.get(options.remedy)
    if remedy is None or remedy.preview is None:
        raise Refusal(fill(say(NO_SUCH_REMEDY), {"name": options.remedy, "names": list(built)}))
    context = Context(case.target, this_computer())
    if options.preview:
        preview = _run(_answered(remedy.preview(context), say))
        print(plain(fill(say(preview.summary), preview.facts)))
        print("\n".join(preview.commands))
        return 0
    change = _run(_answered(Journal(_journal()).apply(remedy, context), say))
    case = replace(case, changes=(*case.changes, change))
    verifier = checks.BY_ID.get(remedy.verify)
    if verifier is not None and verifier.run is not None:
        case = _run(_measure(case, (verifier,), context, say))
    case, verdict = _judged(case)
    _save(options.case, case, verdict, say)
    print(fill(say(DONE), {"title": say(remedy.title)}))
    verified = case.finding(remedy.verify)
    return 1 if verified is not None and verified.status.value == "fail" else 0


def _undo(options: argparse.Namespace, say: Say) -> int:
    case = _load(options.case, say)
    open_changes = [c for c in case.changes if not c.undone and (not options.change or c.id == options.change)]
    if not open_changes:
        raise Refusal(say(NO_SUCH_CHANGE), status=1)
    context = Context(case.target, this_computer())
    undone = _run(_answered(Journal(_journal()).undo(open_changes[-1], remedies.BY_ID, context), say))
    changes: tuple[Change, ...] = tuple(undone if change.id == undone.id else change for change in case.changes)
    case, verdict = _judged(replace(case, changes=changes))
    _save(options.case, case, verdict, say)
    print(fill(say(DONE), {"title": say(undone.title)}))
    return 0


def _changes(options: argparse.Namespace, say: Say) -> int:
    print(
        json.dumps(
            [change_to_json(change) for change in _load(options.case, say).changes], ensure_ascii=False, indent=2
        )
    )
    return 0


def _journal() -> Path:
    return state_folder() / "journal.jsonl"


async def _answered(action: Awaitable[T], say: Say) -> T:
    try:
        return await action
    except NotAvailable as reason:
        raise Refusal(fill(say(REFUSED), {"reason": say(reason.why)}), status=1) from None
    except OSError as error:
        raise Refusal(fill(say(REFUSED), {"reason": error.strerror or str(error)}), status=1) from None


def _load(path: Path, say: Say) -> Case:
    try:
        return load(path)
    except CaseFileError as error:
        raise Refusal(f"{path}: {say(error.why)}") from None
    except OSError as error:
        raise Refusal(fill(say(CANNOT_READ), {"path": path, "reason": error.strerror})) from None


def _save(path: Path, case: Case, verdict: Verdict, say: Say) -> None:
    try:
        save(path, case, verdict)
    except OSError as error:
        raise Refusal(fill(say(CANNOT_WRITE), {"path": path, "reason": error.strerror})) from None
