/** Of conda's packages those that PyPI has under the same name. */
const SAME = `
absl-py aiohttp altair attrs azure-core azure-identity azure-storage-blob
azureml-defaults azureml-inference-server-http beautifulsoup4 bokeh boto3
bottleneck catboost category_encoders certifi cffi click cloudpickle
cryptography cython dask datasets dill distributed docker einops evaluate
faiss-cpu fastapi fastparquet filelock flask fsspec gensim gunicorn h5py
holidays huggingface_hub hyperopt imageio imbalanced-learn inference-schema
jinja2 joblib jsonschema keras librosa lightgbm llvmlite lxml markupsafe
matplotlib mlflow mlflow-skinny more-itertools networkx nltk numba numexpr numpy
onnx onnxruntime openpyxl opencv-python opencv-python-headless optuna orjson
packaging pandas patsy peft pillow plotly polars prophet protobuf psutil pyarrow
pycaret pydantic pyjwt pymongo pymysql pyodbc pyparsing pytest python-dateutil
python-dotenv pytz pywavelets pyyaml pyzmq redis regex requests rich
safetensors scikit-image scikit-learn scikit-optimize scipy seaborn
sentence-transformers sentencepiece setuptools shap simplejson six skl2onnx
soundfile spacy sqlalchemy statsmodels sympy tabulate tenacity tensorboard
tensorflow textblob tokenizers toolz torchmetrics torchvision torchaudio tqdm
transformers typing-extensions typing_extensions umap-learn urllib3 uvicorn
waitress werkzeug wheel wrapt xarray xgboost xlrd accelerate
`

/** Those that PyPI calls otherwise. */
const RENAMED: Readonly<Record<string, string>> = {
  'dask-core': 'dask',
  'matplotlib-base': 'matplotlib',
  'msgpack-python': 'msgpack',
  'onnxruntime-cpu': 'onnxruntime',
  opencv: 'opencv-python-headless',
  'py-opencv': 'opencv-python-headless',
  'py-xgboost': 'xgboost',
  'py-xgboost-cpu': 'xgboost',
  pytables: 'tables',
  pytorch: 'torch',
  'pytorch-cpu': 'torch',
  ruamel_yaml: 'ruamel.yaml',
  'seaborn-base': 'seaborn',
  'tensorflow-base': 'tensorflow',
  'tensorflow-cpu': 'tensorflow-cpu',
  'tensorflow-mkl': 'tensorflow',
  psycopg2: 'psycopg2-binary'
}

/** Parts of conda's world that wheels bring with them, or do without. */
const NEEDLESS = `
blas ca-certificates cpuonly cudatoolkit cudnn intel-openmp libblas libcblas
libgcc-ng libgomp liblapack libopenblas libstdcxx-ng mkl mkl-service mkl_fft
mkl_random nomkl openblas openssl pytorch-cuda
`

const NAMES: ReadonlyMap<string, string> = new Map([
  ...words(SAME).map((name) => [name, name] as const),
  ...Object.entries(RENAMED),
  ...words(NEEDLESS).map((name) => [name, ''] as const)
])

/** PyPI's name of a conda package; '' when none is needed, undefined when none is known. */
export function equivalentInPip(condaName: string): string | undefined {
  return NAMES.get(condaName)
}

function words(text: string): string[] {
  return text.trim().split(/\s+/)
}
