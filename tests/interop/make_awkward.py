"""Makes a scoring workbook with what spreadsheets grow over the years: rows hidden by an active filter, a hidden column,
merged cells, blank and subtotal rows, formats down to the last row, dates counted from 1904.

    python3 make_awkward.py OUTPUT.xlsx
"""
import sys

from openpyxl import Workbook
from openpyxl.styles import PatternFill
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.filters import FilterColumn, Filters

HEADER = ["N°", "Intitulé", "Service", "Potentiel", "Enjeu communautaire", "Faisabilité"]
ROWS = [
    [1, "Achats groupés", "A", 1, 1, 1],
    [2, "Paie", "B", 1, 2, 1],
    [3, "Serres", "B", "2 – Bon", "Structurant", 3],
    [None] * 6,
    [4, "Bibliothèques", "A", 2, 1, 2],
    [None, "Sous-total", None, 6, 6, 7],
    [5, "Voirie", "A", 1, 1, 1],
    [6, "Archives", "B", 3, 2, 1],
]


def main(output):
    workbook = Workbook()
    workbook.epoch = CALENDAR_MAC_1904
    sheet = workbook.active
    sheet.title = "Évaluation"
    sheet.append(HEADER)
    for row in ROWS:
        sheet.append(row)
    # Service B is filtered out, as somebody left it.
    sheet.auto_filter.ref = f"A1:F{len(ROWS) + 1}"
    sheet.auto_filter.filterColumn.append(FilterColumn(colId=2, filters=Filters(filter=["A"])))
    for number, row in enumerate(ROWS, 2):
        sheet.row_dimensions[number].hidden = row[2] != "A"
    sheet.column_dimensions["C"].hidden = True
    sheet.merge_cells("E8:E9")
    for row in (500_000, 1_048_576):
        sheet.cell(row, 2).fill = PatternFill("solid", fgColor="FFFFFF")
    workbook.save(output)


if __name__ == "__main__":
    main(sys.argv[1])
