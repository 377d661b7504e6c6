"""Scores rows of 10 features: {"data": [[...], ...]} -> {"result": [...]}."""

import joblib
import numpy
from flask import Flask, request

model = joblib.load("model.joblib")
app = Flask(__name__)


@app.get("/")
def ready():
    return "ready\n"


@app.post("/score")
def score():
    try:
        rows = numpy.array(request.get_json()["data"], dtype=float)
        return {"result": model.predict(rows).tolist()}
    except (KeyError, TypeError, ValueError) as error:
        return {"error": str(error)}, 400
