"""Made models/ridge.joblib: ridge regression on the diabetes data, 10 features."""

import joblib
from sklearn.datasets import load_diabetes
from sklearn.linear_model import Ridge

features, progression = load_diabetes(return_X_y=True)
joblib.dump(Ridge(alpha=0.03).fit(features, progression), "models/ridge.joblib")
