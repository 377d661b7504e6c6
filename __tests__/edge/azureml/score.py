"""Several scripts in one: which one runs is in the environment."""

import json
import os

from azureml_inference_server_http.api.aml_request import rawhttp
from azureml_inference_server_http.api.aml_response import AMLResponse
from inference_schema.parameter_types.standard_py_parameter_type import (
    StandardPythonParameterType,
)
from inference_schema.schema_decorators import input_schema


def init():
    pass


def mean(rows):
    return [sum(row) / len(row) for row in rows]


def plain(raw):
    return mean(json.loads(raw)["data"])


def sample(raw):
    """As Azure ML's own sample does it."""
    try:
        return mean(json.loads(raw)["data"])
    except Exception as e:
        return str(e)


def sample_json(raw):
    try:
        return json.dumps({"result": mean(json.loads(raw)["data"])})
    except Exception as e:
        return json.dumps({"error": str(e)})


@input_schema("data", StandardPythonParameterType([[1.0]]))
def schema(data):
    return mean(data)


def raw(request):
    body = request.get_data()
    failed = body == b"fail"
    return AMLResponse(body[::-1], 200, run_function_failed=failed)


# `rawhttp` marks the whole process, so it is asked for last.
script = os.environ["SCRIPT"]
run = rawhttp(raw) if script == "raw" else globals()[script]
