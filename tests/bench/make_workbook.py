"""Makes a scoring workbook of N pistes, as a spreadsheet program saves it (shared strings, an Excel table).

    python3 make_workbook.py N OUTPUT.xlsx
"""
import random
import sys

from openpyxl import Workbook
from openpyxl.worksheet.table import Table

HEADER = [
    "N°", "Intitulé de l'action", "Objectif de l'action", "Déclinaison de l'action", "Piste parente", "Communes",
    "Potentiel", "Enjeu communautaire", "Faisabilité", "Service pilote", "Échéance", "Remarques",
]
OBJECTIVES = ["Réaliser des économies", "Renforcer l'esprit communautaire", "Harmoniser les pratiques"]
COMMUNES = ["Angoulême", "Soyaux", "Touvre", "Magnac-sur-Touvre", "Saint-Michel", "Fléac"]
LEVELS = [
    ["1 – Fort", "2 – Bon", "3 – Modéré", "4 – Faible"],
    ["1 – Très important", "2 – Structurant", "3 – Limité"],
    ["1 – Très simple", "2 – Simple", "3 – Complexe", "4 – Très complexe"],
]


def row(number: int, draw: random.Random) -> list:
    levels = [draw.choices(scale, weights=range(len(scale), 0, -1))[0] for scale in LEVELS]
    communes = " ; ".join(draw.sample(COMMUNES, draw.randrange(3)))
    return [
        number, f"Piste de mutualisation n° {number}", draw.choice(OBJECTIVES), f"Déclinaison {number % 40}", None,
        communes or None, *levels, f"Service {number % 12}", 2017 + number % 5, f"Remarque sur la piste {number}",
    ]


def main(count: int, output: str) -> None:
    draw = random.Random(2016)
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Évaluation"
    sheet.append(HEADER)
    for number in range(1, count + 1):
        sheet.append(row(number, draw))
    sheet.add_table(Table(displayName="Pistes", ref=f"A1:L{count + 1}"))
    sheet.freeze_panes = "A2"
    workbook.save(output)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
