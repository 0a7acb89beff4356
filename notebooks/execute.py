"""Runs notebooks from their first cell to their last, without a browser; see scripts/notebooks.

What a run leaves behind depends on the tables only: no times, no paths, no names of this machine.
"""

import argparse
import json
import re
import sys
import tempfile
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellTimeoutError, DeadKernelError
from traitlets.config import Config

FOLDER = Path(__file__).resolve().parent
SECONDS_TO_START = 300
SECONDS_PER_CELL = 600
COLOR = re.compile(r"\x1b\[[0-9;]*m")


class Failure(Exception):
    """What went wrong in a notebook, in a line."""


def run(notebook, sockets):
    """Fills in the outputs of a notebook; raises Failure for the first cell that fails.

    ``sockets`` is a folder for the sockets by which the kernel is spoken to; its path must be short.
    """
    client = NotebookClient(
        notebook,
        timeout=SECONDS_PER_CELL,
        startup_timeout=SECONDS_TO_START,
        kernel_name="python3",
        config=Config({"KernelManager": {"transport": "ipc", "ip": f"{sockets}/kernel"}}),  # no ports
        record_timing=False,
        allow_errors=True,
        resources={"metadata": {"path": str(FOLDER)}},
    )
    try:
        client.execute()
    except (CellTimeoutError, DeadKernelError, RuntimeError) as e:
        raise Failure(str(e).splitlines()[0]) from e
    for number, cell in enumerate(notebook.cells, start=1):
        for output in cell.get("outputs", []):
            if output.output_type == "error":
                said = COLOR.sub("", output.evalue).strip().splitlines() or [""]
                raise Failure(f"cell {number}: {output.ename}: {said[0]}")


def tidy(notebook):
    """Leaves out of a notebook what differs from machine to machine; raises Failure for a path of this one."""
    notebook.metadata = nbformat.from_dict(
        {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        }
    )
    paths = [str(FOLDER.parent)] + [str(Path.home()) + "/"] * (len(str(Path.home())) > 1)
    for number, cell in enumerate(notebook.cells, start=1):
        cell.metadata.clear()
        for output in cell.get("outputs", []):
            found = [path for path in paths if path in json.dumps(output)]
            if found:
                raise Failure(f"cell {number}: its output shows the path {found[0]}")


def pictures(notebook):
    return sum(
        "image/png" in output.get("data", {}) for cell in notebook.cells for output in cell.get("outputs", [])
    )


def code(notebook):
    return [cell.source for cell in notebook.cells if cell.cell_type == "code"]


def check_copy(path, notebook):
    """The committed copy over a larger corpus must have been made by this notebook as it is."""
    copy = FOLDER / "larger" / path.name
    if copy.is_file() and code(nbformat.read(copy, as_version=4)) != code(notebook):
        raise Failure("its copy in larger/ was made by other code: run it anew, see notebooks/README.md")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("notebooks", type=Path, nargs="+")
    arguments = parser.parse_args()
    output = arguments.output.resolve()
    output.mkdir(parents=True, exist_ok=True)
    failed = 0
    for path in arguments.notebooks:
        notebook = nbformat.read(path, as_version=4)
        try:
            if FOLDER not in [output, *output.parents]:
                check_copy(path, notebook)
            with tempfile.TemporaryDirectory() as sockets:
                run(notebook, sockets)
            tidy(notebook)
        except Failure as e:
            failed += 1
            print(f"notebooks: {path.name}: {e}", file=sys.stderr, flush=True)
            continue
        nbformat.write(notebook, output / path.name)
        print(f"notebooks: {path.name}: {len(code(notebook))} cells, {pictures(notebook)} charts", flush=True)
    print(f"notebooks: {len(arguments.notebooks) - failed} passed, {failed} failed", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
