"""The same work as `pistes classer`, as a plain script would do it: the yardstick of the benchmark.

Lean on purpose: formats are what costs openpyxl most, and it sets fewer of them than `pistes` does.
Reads the scoring sheet, screens and ranks by the default method, writes five columns and the conditional formats, and
a formatted Annexe 2.

    python3 openpyxl_job.py INPUT.xlsx OUTPUT.xlsx
"""
import sys

from openpyxl import load_workbook
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

CRITERIA = {
    "Potentiel": (["Fort", "Bon", "Modéré", "Faible"], 3),
    "Enjeu communautaire": (["Très important", "Structurant", "Limité"], 2),
    "Faisabilité": (["Très simple", "Simple", "Complexe", "Très complexe"], 3),
}
OURS = ["Statut", "Priorité", "Rang", "Motif", "Calculé sur"]


def read_level(value, labels):
    if isinstance(value, int):
        return value
    text = str(value or "")
    head = text.split(" ")[0]
    return int(head) if head.isdigit() else 0


def screen(levels, names):
    if 0 in levels:
        return "À évaluer", "à évaluer"
    causes = [
        f"{name} « {CRITERIA[name][0][level - 1]} » : seuil non atteint"
        for name, level in zip(names, levels)
        if level > CRITERIA[name][1]
    ]
    if causes:
        return "Seuil non atteint", " ; ".join(causes)
    if levels[0] == 3 and levels[2] == 3:
        return "Configuration exclue", "Potentiel « Modéré » avec Faisabilité « Complexe » : configuration exclue"
    return "Retenue", ""


def main(source: str, output: str) -> None:
    workbook = load_workbook(source)
    sheet = workbook["Évaluation"]
    header = [cell.value for cell in sheet[1]]
    columns = {name: header.index(name) + 1 for name in header}
    names = list(CRITERIA)
    first = len(header) + 1
    rows = []
    for row in range(2, sheet.max_row + 1):
        cells = [sheet.cell(row, columns[name]).value for name in names]
        levels = [read_level(value, CRITERIA[name][0]) for value, name in zip(cells, names)]
        status, reason = screen(levels, names)
        rows.append((row, levels, status, reason, "|".join(str(value) for value in cells)))
    retained = sorted((r for r in rows if r[2] == "Retenue"), key=lambda r: (*r[1], r[0]))
    ranks = {r[0]: rank for rank, r in enumerate(retained, 1)}
    for offset, name in enumerate(OURS):
        sheet.cell(1, first + offset, name).font = Font(bold=True)
    for row, levels, status, reason, basis in rows:
        rank = ranks.get(row)
        ours = [status, levels[0] if rank else None, rank, reason or f"Retenue, rang {rank}", basis]
        for offset, value in enumerate(ours):
            sheet.cell(row, first + offset, value)
    area = f"A2:{get_column_letter(first + 4)}{sheet.max_row}"
    letter = get_column_letter(first)
    for label, color in (("Configuration exclue", "F8CBAD"), ("Seuil non atteint", "FFE699")):
        rule = FormulaRule(formula=[f'${letter}2="{label}"'], fill=PatternFill("solid", bgColor=color))
        sheet.conditional_formatting.add(area, rule)
    table = sheet.tables["Pistes"]
    table.ref = f"A1:{get_column_letter(first + 4)}{sheet.max_row}"
    table._initialise_columns()
    for column, cell in zip(table.tableColumns, sheet[1]):
        column.name = str(cell.value)
    write_annexe(workbook, sheet, columns, names, retained)
    workbook.save(output)


def write_annexe(workbook, sheet, columns, names, retained) -> None:
    annexe = workbook.create_sheet("Annexe 2")
    wrap = Alignment(wrap_text=True, vertical="top")
    title = Font(bold=True, color="1F4E79")
    grey = PatternFill("solid", fgColor="E7E6E6")
    annexe.append(["Annexe 2"])
    annexe.append(["Rang", "Priorité", "Intitulé", "Objectif", "Déclinaison", *names, "Communes"])
    texts = ["Intitulé de l'action", "Objectif de l'action", "Déclinaison de l'action"]
    for rank, (row, levels, *_rest) in enumerate(retained, 1):
        cells = [sheet.cell(row, columns[name]).value for name in texts]
        shown = [f"{level} – {CRITERIA[name][0][level - 1]}" for name, level in zip(names, levels)]
        values = [rank, levels[0], *cells, *shown, sheet.cell(row, columns["Communes"]).value]
        for column, value in enumerate(values, 1):
            annexe.cell(rank + 2, column, value).alignment = wrap
        annexe.cell(rank + 2, 3).font = title
        annexe.cell(rank + 2, 3).fill = grey
    annexe.freeze_panes = "A3"
    annexe.auto_filter.ref = f"A2:{get_column_letter(6 + len(names))}{len(retained) + 2}"
    annexe.page_setup.orientation = "landscape"
    annexe.page_setup.fitToWidth, annexe.page_setup.fitToHeight = 1, 0
    annexe.sheet_properties.pageSetUpPr.fitToPage = True
    annexe.print_title_rows = "2:2"


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
