"""Made model/: ridge regression on the diabetes data, with an input example.

Needs mlflow-skinny, pandas and scikit-learn.
"""

from mlflow.models import infer_signature
from mlflow.sklearn import save_model
from sklearn.datasets import load_diabetes
from sklearn.linear_model import Ridge

features, progression = load_diabetes(return_X_y=True, as_frame=True)
model = Ridge(alpha=0.03).fit(features, progression)
save_model(
    model,
    "model",
    signature=infer_signature(features, model.predict(features)),
    input_example=features.head(5),
    serialization_format="cloudpickle",
    # What serves it, and no more: the whole mlflow is a gigabyte.
    pip_requirements=[
        "mlflow-skinny==3.17.2",
        "pandas==3.1.1",
        "scikit-learn==1.9.1",
    ],
)
