"""Makes a workbook of all that a cell may hold, formulas to be computed by whoever opens it.

    python3 make_same_book.py OUTPUT.xlsx
"""
import datetime
import sys

from openpyxl import Workbook

# What is typed, with the format that shows it where it is not the usual one.
TYPED = [
    (1, None),
    (-2.5, None),
    (0.1, None),
    (123456789012345, None),
    (0.123456789012345, None),
    (1.5e-7, None),
    (1234567.891, "# ##0.00"),
    (3.7, "0"),
    (0.255, "0%"),
    (12.5, '#,##0.00 "€"'),
    (4, '"Priorité "0'),
    (-3, "0;(0)"),
    (0, "0;-0;;@"),
    (0.5, "# ?/?"),
    (1250000, '0.0,," M€"'),
    (True, None),
    (False, None),
    (datetime.datetime(2016, 12, 10), "DD/MM/YYYY"),
    (datetime.datetime(2016, 12, 10, 13, 30, 15), "DD/MM/YYYY HH:MM:SS"),
    (datetime.datetime(1905, 3, 1), "YYYY-MM-DD"),
    (datetime.time(13, 30), "HH:MM"),
    (datetime.timedelta(hours=26, minutes=30), "[h]:mm:ss"),
    (datetime.timedelta(hours=2), "[h]:mm:ss"),
    ("Groupement d’achat", None),
    ("  espaces  autour  ", None),
    ("deux\nlignes\n\net quatre", None),
    ("long " * 6000, None),
    ("é œ 日本 😀 \u00a0 \u202f < & > \" '", None),
    ("1", "@"),
    ("=Paie", "@"),
    ("VRAI", None),
    ("#N/A", None),
]
FORMULAS = [
    "=1+1",
    "=1/3",
    '="a"&"b"',
    '=""',
    '=" a "',
    '="a"&CHAR(10)&"b"',
    "=1=1",
    "=1=2",
    "=1/0",
    "=NA()",
    '=VALUE("x")',
    "=DATE(2016,12,10)",
    "=TIME(13,30,0)",
    "=SUM(A1:A3)",
    "=A1",
    "=IF(A1=1,TRUE,2)",
    '=REPT("x",300)',
]


def main(output):
    book = Workbook()
    sheet = book.active
    sheet.title = "Tout"
    for row, (value, shape) in enumerate(TYPED, 1):
        cell = sheet.cell(row, 1, value)
        if isinstance(value, str):
            cell.data_type = "s"
        if shape is not None:
            cell.number_format = shape
    for row, formula in enumerate(FORMULAS, 1):
        sheet.cell(row, 3, formula)
    sheet["C12"].number_format = "DD/MM/YYYY"
    sheet["C13"].number_format = "HH:MM"
    sheet["E1"] = "fusion"
    sheet.merge_cells("E1:F3")
    sheet["E5"] = "ligne masquée"
    sheet.row_dimensions[5].hidden = True
    sheet["H5"] = "colonne masquée"
    sheet.column_dimensions["H"].hidden = True
    sheet["J40"] = "loin"
    hidden = book.create_sheet("Cachée")
    hidden["B2"] = 7
    hidden.sheet_state = "hidden"
    book.create_sheet("Vide")
    book.save(output)


if __name__ == "__main__":
    main(sys.argv[1])
