"""The command line: thin subcommands over the engine. Results go to standard output, progress to standard error."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import logging
import sys
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from contextlib import aclosing
from dataclasses import asdict, replace
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
from app.model import Case, Change, Finding, Page, State, Status, Target, Verdict
from app.record import change_to_json, result_to_json
from app.report.case_text import case_text, line, verdict_lines
from app.report.redact import redact
from app.report.screens import screens_json, screens_text
from app.system.computer import this_computer
from app.system.paths import state_folder

log = logging.getLogger(__name__)

T = TypeVar("T")
SayIn = Callable[[str], Say]

EXIT = {State.REACHABLE: 0, State.FAULT: 1, State.INCONCLUSIVE: 3}
REFUSED_STATUS = 1
WRONG_WORDS = 2
CANNOT_TELL = 3

TITLES: dict[str, Text] = {check.id: check.title for check in checks.CHECKS}

PAGES: dict[str, Page] = {page.id: page for book in playbooks.PLAYBOOKS for page in book.pages}

NO_SUCH_CHECK = Text("This program has no check called {name}. It has: {names}.")
NO_SUCH_PLAYBOOK = Text("There is no chapter called {name}. The chapters are: {names}.")
NO_SUCH_REMEDY = Text("This program has no fix called {name} that it can apply itself. It has: {names}.")
NOTHING_TO_UNDO = Text("There is no open change to undo in this case.")
NO_SUCH_CHANGE = Text("There is no open change {name} in this case.")
CANNOT_READ = Text("The file {path} cannot be read: {reason}.")
CANNOT_WRITE = Text("The file {path} cannot be written: {reason}.")
OTHER_SERVER = Text("The file {path} contains the case of another server: {address}, port {port}. Choose another name.")
OVER_THE_CASE = Text("The report would overwrite its own case. Choose another name.")
REFUSED = Text("It was refused: {reason}")
DONE = Text("Done: {title}.")
CRASHED = Text("This failed because of an error in this program ({error}). Run it again with --verbose for details.")


class Refusal(Exception):
    """A clear message and an exit status."""

    def __init__(self, message: str, status: int = WRONG_WORDS) -> None:
        super().__init__(message)
        self.status = status


def main(arguments: Sequence[str], say_in: SayIn, language: str) -> int:
    """Run one subcommand and return the exit status; `language` is the system's, where none is asked for."""
    options = build_parser().parse_args(arguments)
    say = say_in(getattr(options, "language", language))
    # Standard error is for progress and for messages to the user.
    level = logging.INFO if getattr(options, "verbose", False) else logging.CRITICAL
    logging.basicConfig(level=level, stream=sys.stderr)
    try:
        return int(options.command(options, say))
    except Refusal as refusal:
        _note(f"rdp-doctor: {refusal}")
        return refusal.status
    except Exception as crash:
        log.exception("command %s", options.command.__name__)
        _note("rdp-doctor: " + fill(say(CRASHED), {"error": type(crash).__name__}))
        return CANNOT_TELL  # never 1, which would say that the server has a fault


def _note(text: str) -> None:
    """Write progress or a message; where nobody takes it, the work goes on."""
    with contextlib.suppress(OSError):
        print(text, file=sys.stderr, flush=True)


def _tell(text: str, say: Say) -> None:
    """Write the result. A reader that has left, such as `head`, does not change the exit status."""
    try:
        print(text, flush=True)
    except BrokenPipeError:
        return
    except OSError as error:
        raise Refusal(fill(say(CANNOT_WRITE), {"path": "-", "reason": error.strerror})) from None


def _tell_json(data: object, say: Say) -> None:
    _tell(json.dumps(data, ensure_ascii=False, indent=2), say)


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
        sub.add_argument("--save", type=Path, metavar="CASE", help="save the case to this file, or go on with it")
        if name == "diagnose":
            sub.add_argument("--cloud", choices=[book.id for book in playbooks.CLOUDS], help="where the server is")
            sub.add_argument("--instance", metavar="ID", help="the server's id there; noted in the case")
            sub.add_argument("--region", metavar="R", help="its region there; noted in the case")
            sub.add_argument("--user", metavar="U", help="who wants to sign in; noted in the case, not in reports")
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
    try:
        value = float(typed)
    except ValueError:
        value = 0.0
    if not 0 < value <= 600:
        raise argparse.ArgumentTypeError(f"{typed!r} is not a number of seconds above 0 and up to 600")
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
    target = _target(options, say)
    chosen = _chosen(options.only, say)
    case = _begun(options.save, target, say)
    context = Context(case.target, this_computer(), options.timeout)
    case, verdict = _judged(_run(_measure(case, chosen, context, say)))
    if options.json:
        _tell_json(result_to_json(case, verdict, say), say)
    else:
        _tell("\n".join(verdict_lines(case, verdict, TITLES, say)), say)
    if options.save:  # last: what was measured is told even where it cannot be kept
        _save(options.save, case, verdict, say)
    return EXIT[verdict.state]


def _target(options: argparse.Namespace, say: Say) -> Target:
    try:
        target = parse_address(options.address)
    except AddressError as reason:
        raise Refusal(say(reason.why)) from None
    named = ("cloud", "instance", "region", "user")
    return replace(target, **{name: value for name in named if (value := getattr(options, name, None))})


def _chosen(only: str | None, say: Say) -> tuple[Check, ...]:
    if only is None:
        return checks.MEASURED
    known = {check.id: check for check in checks.MEASURED}
    names = dict.fromkeys(name.strip() for name in only.split(","))
    for name in names:
        if name not in known:
            raise Refusal(fill(say(NO_SUCH_CHECK), {"name": name or '""', "names": list(known)}))
    return tuple(known[name] for name in names)


def _begun(path: Path | None, target: Target, say: Say) -> Case:
    """Return the case to measure for: the one in the file with its receipts and answers, but to be measured anew."""
    if path is None or not path.exists():
        return Case(target)
    case = _load(path, say)
    known = case.target
    if (known.address, known.port) != (target.address, target.port):
        facts = {"path": path, "address": known.address, "port": known.port}
        raise Refusal(fill(say(OTHER_SERVER), facts))
    given = {name: value for name, value in asdict(target).items() if value}
    return replace(case, target=replace(known, **given), findings=())


async def _measure(case: Case, chosen: Sequence[Check], context: Context, say: Say) -> Case:
    async with aclosing(run_checks(chosen, context, checks.PORT)) as findings:
        async for finding in findings:
            case = case.record(finding)
            _note(line(finding, TITLES[finding.check], say))
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
        _tell_json(screens_json(pages, say), say)
    else:
        _tell(screens_text(pages, say).rstrip(), say)
    return 0


def _report(options: argparse.Namespace, say: Say) -> int:
    case = _load(options.case, say)
    case, verdict = _judged(case if options.unredacted else redact(case))
    if options.format == "json":
        text = json.dumps(result_to_json(case, verdict, say), ensure_ascii=False, indent=2)
    else:
        text = case_text(case, verdict, TITLES, say, PAGES).rstrip()
    if options.output is None:
        _tell(text, say)
        return 0
    try:
        if options.output.exists() and options.output.samefile(options.case):
            raise Refusal(say(OVER_THE_CASE))
        options.output.write_text(text + "\n", "utf-8")
    except OSError as error:
        raise Refusal(fill(say(CANNOT_WRITE), {"path": options.output, "reason": error.strerror})) from None
    return 0


def _explain(options: argparse.Namespace, say: Say) -> int:
    explanation = decode(options.code, options.extended)
    if options.json:
        _tell_json(to_json(explanation, say), say)
    else:
        _tell(to_text(explanation, say).rstrip(), say)
    return 0 if explanation.known else CANNOT_TELL


def _fix(options: argparse.Namespace, say: Say) -> int:
    case = _load(options.case, say)
    built = {remedy.id: remedy for remedy in remedies.REMEDIES if remedy.apply and remedy.preview}
    remedy = built.get(options.remedy)
    if remedy is None or remedy.preview is None:
        raise Refusal(fill(say(NO_SUCH_REMEDY), {"name": options.remedy, "names": list(built)}))
    context = Context(case.target, this_computer())
    if options.preview:
        preview = _run(_answered(remedy.preview(context), say))
        told = [plain(fill(say(preview.summary), preview.facts)), plain(say(remedy.effect))]
        _tell("\n".join([*told, *(f"  {command}" for command in preview.commands)]), say)
        return 0
    change = _run(_answered(Journal(_journal()).apply(remedy, context), say))
    _tell(fill(say(DONE), {"title": say(remedy.title)}), say)
    case, verified = _run(_verify(replace(case, changes=(*case.changes, change)), remedy.verify, context))
    if verified:
        _tell(line(verified, TITLES[verified.check], say), say)
    _save(options.case, *_judged(case), say)
    if verified is None or verified.status in (Status.SKIP, Status.ERROR):
        return CANNOT_TELL
    return REFUSED_STATUS if verified.status is Status.FAIL else 0


async def _verify(case: Case, check: str, context: Context) -> tuple[Case, Finding | None]:
    """Run one check again and return the case with its finding; None when it is not measured in this version."""
    chosen = [known for known in checks.MEASURED if known.id == check]
    findings = [finding async for finding in run_checks(chosen, context, checks.PORT)]
    return (case.record(findings[0]), findings[0]) if findings else (case, None)


def _undo(options: argparse.Namespace, say: Say) -> int:
    case = _load(options.case, say)
    open_changes = [c for c in case.changes if not c.undone and options.change in ("", c.id)]
    if not open_changes:
        if options.change:
            raise Refusal(fill(say(NO_SUCH_CHANGE), {"name": options.change}))
        raise Refusal(say(NOTHING_TO_UNDO), REFUSED_STATUS)
    context = Context(case.target, this_computer())
    undone = _run(_answered(Journal(_journal()).undo(open_changes[-1], remedies.BY_ID, context), say))
    changes: tuple[Change, ...] = tuple(undone if change.id == undone.id else change for change in case.changes)
    _tell(fill(say(DONE), {"title": say(undone.title)}), say)
    _save(options.case, *_judged(replace(case, changes=changes)), say)
    return 0


def _changes(options: argparse.Namespace, say: Say) -> int:
    changes = _load(options.case, say).changes
    _tell_json([{**change_to_json(change), "title": say(change.title)} for change in changes], say)
    return 0


def _journal() -> Path:
    return state_folder() / "journal.jsonl"


async def _answered(action: Awaitable[T], say: Say) -> T:
    try:
        return await action
    except NotAvailable as reason:
        raise Refusal(say(reason.why), REFUSED_STATUS) from None
    except OSError as error:
        raise Refusal(fill(say(REFUSED), {"reason": error.strerror or str(error)}), REFUSED_STATUS) from None


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
