"""Makes a workbook with a cell of every kind that formats store apart: numbers whole and not, texts short, long, rich and
beyond Latin, booleans, errors, dates, times, durations and what only looks like them, formulas with a result of each
kind, alone, filled down and of an array, merged cells, hidden sheets.

    python3 make_rich_book.py OUTPUT.xlsx [1904]
"""
import datetime
import sys
from io import BytesIO
from zipfile import ZipFile

from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

NUMBERS = [0, 1, -1, 2.5, -0.01, 1.1, 12345678, 536870911, 536870912, -536870912, 1e-9, 1.7e300, 0.1 + 0.2, 1 / 3]
TEXTS = ["Fort", "Élevé – œuvre ’", "日本語", "☺ 😀", "deux\nlignes", "  espaces  ", "'", "=1", "a" * 300, "œ" * 9000, "b" * 20000]
FORMATS = [
    "General", "0", "0.00%", "dd/mm/yyyy", "yyyy-mm-dd hh:mm", "hh:mm", "[h]:mm", "[mm]:ss", '"jour" 0', "mmm yy",
    "#,##0.00\\ \"€\"", "[Red]0.0", "d", "0.0E+00",
]
FORMULAS = [
    "1+1", "1/3", '"Fo"&"rt"', '""', "1=1", "1=2", "1/0", "NA()", '"x"+1', "SQRT(-1)", "nom_inconnu", 'IF(1=1,"","x")',
    "TODAY()*0+2", 'REPT("œ",9000)', 'REPT("é",9000)', "DATE(2016,3,1)", "A1:A3 C1:C3",
]


def fill_down(sheet, column, formula):
    """What LibreOffice and Excel store once for many cells."""
    for row in range(1, 40):
        sheet[f"{column}{row}"] = formula.format(row=row)


def finish(part):
    """What openpyxl does not write: a text in several formats, one formula for an array of cells."""
    rich = "<r><t>Fo</t></r><r><rPr><b/><sz val='11'/></rPr><t>rt</t></r><r><t xml:space='preserve'> œ</t></r>"
    return (
        part.replace(b"<t>RICHE</t>", rich.encode())
        .replace(b"<f>IF(ROW(F1:F3)", b'<f t="array" ref="F1:F3">IF(ROW(F1:F3)')
        .replace(b"<f>ROW(R1:R3)", b'<f t="array" ref="R1:R3">ROW(R1:R3)')
    )


def main(output, system):
    workbook = Workbook()
    if system == "1904":
        workbook.epoch = CALENDAR_MAC_1904
    kinds = workbook.active
    kinds.title = "Sortes & « façons »"
    for column, values in enumerate([NUMBERS, TEXTS, [True, False], [f"={formula}" for formula in FORMULAS]], 1):
        for row, value in enumerate(values, 1):
            cell = kinds.cell(row, column, value)
            if value == "=1":
                cell.data_type = "s"
    kinds["F1"] = "RICHE"
    for row, code in enumerate(FORMATS, 1):
        for column, value in enumerate([42430, 42430.5625, 0.5625, 1.25, 61], 8):
            kinds.cell(row, column, value).number_format = code
    kinds["N1"] = datetime.datetime(2016, 3, 1, 13, 30, 15)
    kinds["N2"] = datetime.time(13, 30)
    kinds["N3"] = datetime.timedelta(hours=30)
    kinds.merge_cells("P1:Q2")
    kinds["P1"] = "fusion"
    kinds["IV200"] = "loin"
    filled = workbook.create_sheet("Recopies")
    fill_down(filled, "A", '=IF(ROW()>{row}-1,"Fort","Bon")')
    fill_down(filled, "B", "=ROW()*2+A{row}*0")
    fill_down(filled, "C", '="P"&ROW()&" – œ"')
    fill_down(filled, "D", "=ROW()>20")
    for row, code in enumerate([*FORMATS, "@"], 1):
        for column, formula in enumerate(['="Fo"&"rt"', "=1=1", "=1/0", "=1.5", '=""', "=1+1"], 8):
            cell = filled.cell(row, column, formula)
            cell.number_format = code
    # Zeros that are no text, where LibreOffice stores one for the texts above.
    fill_down(filled, "O", "=ROW()-{row}")
    for row, formula in enumerate(["=1-1", "=SUM(A1:A2)*0", "=ROUND(0.1,0)", "=(ROW()-ROW())", "=COUNTA(Z1:Z2)", "=1>2"], 1):
        filled.cell(row, 16, formula)
    for cell in [*filled["O"], *filled["P"]]:
        cell.number_format = "0.00"
    filled["R1"] = "=ROW(R1:R3)*0"
    filled["F1"] = '=IF(ROW(F1:F3)>1,"Fort","Bon")'
    workbook.create_sheet("Vide")
    workbook.create_sheet("Cachée").sheet_state = "hidden"
    workbook["Cachée"]["B2"] = 3
    made = BytesIO()
    workbook.save(made)
    with ZipFile(made) as plain, ZipFile(output, "w") as finished:
        for name in plain.namelist():
            finished.writestr(name, finish(plain.read(name)))


main(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "1900")
