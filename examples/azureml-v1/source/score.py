"""Scores rows of 10 features: {"data": [[...], ...]} -> [...]."""

import json
import os

import joblib
import numpy


def init():
    global model
    model = joblib.load(os.path.join(os.environ["AZUREML_MODEL_DIR"], "ridge.joblib"))


def run(body):
    # A bad row raises, and the server answers 500. Azure's own sample returns
    # str(e) here: HTTP 200, and nobody sees that it failed.
    return model.predict(numpy.array(json.loads(body)["data"], dtype=float)).tolist()
