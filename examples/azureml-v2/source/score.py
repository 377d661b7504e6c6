"""Scores rows of 10 features: {"data": [[...], ...]} -> [...]."""

import os

import joblib
import numpy
from inference_schema.parameter_types.numpy_parameter_type import NumpyParameterType
from inference_schema.schema_decorators import input_schema


def init():
    global model
    model = joblib.load(os.path.join(os.environ["AZUREML_MODEL_DIR"], "ridge.joblib"))


@input_schema("data", NumpyParameterType(numpy.zeros((1, 10))))
def run(data):
    return model.predict(data).tolist()
