"""Makes a scoring workbook as a commune may have it: a plain range under a title, with formats, notes, a chart, a hidden
sheet and names that are its own.

    python3 make_foreign.py OUTPUT.xlsx
"""
import sys

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule
from openpyxl.styles import Font, PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

ROWS = [
    ("Réf.", "Titre", "Faisabilité", "Potentiel", "Enjeu communautaire", "Coût"),
    ("a", "Groupement d'achat", 1, 2, 1, 12.5),
    ("b", "=Paie commune", 4, 1, 1, 3),
    ("c", "Logiciel partagé", 3, 3, 2, 40),
    ("d", "Bibliothèques", None, 1, 2, 7),
    ("e", "Serres", "deux", 1, 2, 8),
]


def scoring(workbook):
    sheet = workbook.active
    sheet.title = "Nos idées"
    sheet["B1"] = "Nos idées de mutualisation"
    sheet["B1"].font = Font(size=16, bold=True, italic=True, color="C00000")
    for row, cells in enumerate(ROWS, 3):
        for column, value in enumerate(cells, 2):
            sheet.cell(row, column, value)
    sheet["C5"].data_type = "s"
    sheet["H4"] = "=SUM(G4:G8)"
    sheet["C4"].comment = Comment("À discuter", "Mairie")
    sheet["C4"].hyperlink = "https://example.org/"
    sheet["G4"].number_format = '0.0" k€"'
    sheet["D4"].fill = PatternFill("solid", fgColor="DDEBF7")
    sheet.conditional_formatting.add("G4:G8", ColorScaleRule(start_type="min", start_color="FFFFFF", end_type="max", end_color="5B9BD5"))
    sheet.conditional_formatting.add("D4:F8", CellIsRule(operator="equal", formula=["1"], fill=PatternFill("solid", bgColor="C6EFCE")))
    validation = DataValidation(type="whole", operator="between", formula1="1", formula2="4", showErrorMessage=True)
    validation.add("D4:D8")
    sheet.add_data_validation(validation)
    sheet.column_dimensions["C"].width = 33
    sheet.row_dimensions[4].height = 41
    sheet.freeze_panes = "D4"
    sheet.print_title_rows = "3:3"


def others(workbook):
    data = workbook.create_sheet("Budget")
    for row in (("Année", "Coût"), (2016, 10), (2017, 14), (2018, 9)):
        data.append(row)
    data.add_table(Table(displayName="Budget", ref="A1:B4"))
    chart = BarChart()
    chart.add_data(Reference(data, min_col=2, min_row=1, max_row=4), titles_from_data=True)
    data.add_chart(chart, "D2")
    data["B2"].comment = Comment("Estimation", "Finances")
    hidden = workbook.create_sheet("Réserve")
    hidden["A1"] = "=Budget!B2*2"
    hidden.sheet_state = "hidden"
    name = DefinedName("CoutTotal", attr_text="Budget!$B$2:$B$4")
    if hasattr(workbook.defined_names, "append"):
        workbook.defined_names.append(name)
    else:
        workbook.defined_names["CoutTotal"] = name


def main(output):
    workbook = Workbook()
    scoring(workbook)
    others(workbook)
    workbook.save(output)


if __name__ == "__main__":
    main(sys.argv[1])
