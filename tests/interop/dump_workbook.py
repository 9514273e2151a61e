"""Prints what openpyxl reads in a workbook, as JSON.

    python3 dump_workbook.py WORKBOOK.xlsx
"""
import datetime
import json
import sys

from openpyxl import load_workbook


def plain(value):
    return value.isoformat() if isinstance(value, (datetime.date, datetime.time)) else value


def rows_of(sheet):
    """Rows up to the last that holds something: formats alone may go down to row 1,048,576."""
    last = max((cell.row for cell in sheet._cells.values() if cell.value is not None), default=0)
    return [[plain(cell) for cell in row] for row in sheet.iter_rows(max_row=last, values_only=True)] if last else []


def used(sheet):
    return sheet._cells.values()


def dump_sheet(sheet, formulas):
    return {
        "state": sheet.sheet_state,
        "values": rows_of(sheet),
        "formulas": {c.coordinate: c.value for c in used(formulas) if c.data_type == "f"},
        "tables": {
            name: {"ref": table.ref, "columns": [c.name for c in table.tableColumns], "filter": table.autoFilter and table.autoFilter.ref}
            for name, table in ((t.displayName, t) for t in sheet.tables.values())
        },
        "validations": [
            {"type": v.type, "area": str(v.sqref), "source": v.formula1, "blocks": bool(v.showErrorMessage), "title": v.promptTitle, "message": v.prompt}
            for v in sheet.data_validations.dataValidation
        ],
        "highlights": [
            {"area": str(area.sqref), "formula": rule.formula[0] if rule.formula else None, "priority": rule.priority, "strike": bool(rule.dxf and rule.dxf.font and rule.dxf.font.strike), "fill": rule.dxf.fill.bgColor.rgb if rule.dxf and rule.dxf.fill else None}
            for area in sheet.conditional_formatting
            for rule in area.rules
        ],
        "frozen": sheet.freeze_panes,
        "filter": sheet.auto_filter.ref,
        "orientation": sheet.page_setup.orientation,
        "paper": sheet.page_setup.paperSize,
        "fit": [bool(sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage), sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight],
        "repeated": sheet.print_title_rows,
        "footer": [sheet.oddFooter.left.text, sheet.oddFooter.center.text, sheet.oddFooter.right.text],
        "widths": {letter: dimension.width for letter, dimension in sheet.column_dimensions.items()},
        "merges": [str(merge) for merge in sheet.merged_cells.ranges],
        "hidden": {
            "rows": [number for number, row in sheet.row_dimensions.items() if row.hidden],
            "columns": [letter for letter, column in sheet.column_dimensions.items() if column.hidden],
        },
        "notes": {c.coordinate: c.comment.text for c in used(formulas) if c.comment},
        "charts": len(sheet._charts),
        "images": len(sheet._images),
    }


def defined_names(workbook):
    """openpyxl 3.0 keeps a list, 3.1 a dictionary."""
    names = workbook.defined_names
    return names.definedName if hasattr(names, "definedName") else names.values()


def main(path):
    workbook = load_workbook(path, data_only=True)
    formulas = load_workbook(path)
    print(json.dumps({
        "sheets": {sheet.title: dump_sheet(sheet, formulas[sheet.title]) for sheet in workbook.worksheets},
        "order": workbook.sheetnames,
        "active": workbook.active.title,
        "names": {defined.name: defined.value for defined in defined_names(workbook)},
    }, ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1])
