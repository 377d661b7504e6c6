"""A load of known steps on one GPU, and what NVML says meanwhile, 50 times a second.

OUT=FOLDER python3 __tests__/recorded/record-gpu-steps.py, on a machine with PyTorch, transformers and pynvml (100 s):
FOLDER/steps.csv.gz holds the samples, FOLDER/steps.json the steps, the latencies, the error when memory runs out and what a call of NVML costs.
"""
import gzip, json, os, threading, time
import pynvml as n
out = os.environ['OUT']
n.nvmlInit(); h = n.nvmlDeviceGetHandleByIndex(0)
t0 = time.monotonic(); phase = 'idle'; stop = False; rows = []
def call(f, *a):
    try: return f(*a)
    except n.NVMLError as e: return 'error: ' + str(e)
def sample():
    while not stop:
        t = time.monotonic() - t0
        m = n.nvmlDeviceGetMemoryInfo(h); u = n.nvmlDeviceGetUtilizationRates(h)
        ps = call(n.nvmlDeviceGetComputeRunningProcesses, h)
        mine = [p.usedGpuMemory for p in ps] if not isinstance(ps, str) else ps
        rows.append(dict(t=round(t, 4), phase=phase, used=m.used, free=m.free, total=m.total, gpu=u.gpu, mem=u.memory, mw=n.nvmlDeviceGetPowerUsage(h),
            mj=call(n.nvmlDeviceGetTotalEnergyConsumption, h), sm=n.nvmlDeviceGetClockInfo(h, n.NVML_CLOCK_SM), temp=n.nvmlDeviceGetTemperature(h, 0), processes=mine))
        time.sleep(max(0, 0.02 - (time.monotonic() - t0 - t)))
th = threading.Thread(target=sample); th.start()
marks = []
def go(name):
    global phase; phase = name; marks.append((round(time.monotonic() - t0, 4), name))
go('idle, no context'); time.sleep(2)
import torch
go('context'); torch.cuda.init(); torch.zeros(1, device='cuda'); torch.cuda.synchronize(); time.sleep(2)
go('2 GiB allocated, not touched'); a = torch.empty(2 * 2**30, dtype=torch.uint8, device='cuda'); time.sleep(2)
go('2 GiB filled'); a.fill_(1); torch.cuda.synchronize(); time.sleep(2)
go('2 GiB freed, kept by the allocator'); del a; time.sleep(2)
go('given back'); torch.cuda.empty_cache(); time.sleep(2)
x = torch.randn(8192, 8192, device='cuda', dtype=torch.bfloat16)
def burn(seconds, share):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        b = time.monotonic()
        while time.monotonic() - b < 0.1 * share: (x @ x); torch.cuda.synchronize()
        time.sleep(max(0, 0.1 - (time.monotonic() - b)))
go('a warm-up'); burn(1, 1)
for s in (1.0, 0.5, 0.1):
    go(f'matrix products, {int(s*100)} % of the time'); burn(6, s)
go('copies'); big = torch.empty(2**30, dtype=torch.uint8, device='cuda'); dst = torch.empty_like(big); e = time.monotonic() + 4
while time.monotonic() < e:
    for _ in range(20): dst.copy_(big)
    torch.cuda.synchronize()
del big, dst
go('small kernels, one at a time'); y = torch.zeros(1024, device='cuda'); e = time.monotonic() + 4
while time.monotonic() < e: y += 1; torch.cuda.synchronize()
from transformers import BertConfig, BertModel
go('a model of 110 M parameters loaded'); model = BertModel(BertConfig()).eval().half().cuda(); torch.cuda.synchronize(); time.sleep(2)
lat = {}
with torch.inference_mode():
    for batch, length in ((1, 128), (8, 128), (8, 512), (32, 512)):
        go(f'requests of {batch} x {length} tokens'); ids = torch.randint(0, 30000, (batch, length), device='cuda'); ls = []; e = time.monotonic() + 4
        while time.monotonic() < e:
            b = time.perf_counter(); model(ids); torch.cuda.synchronize(); ls.append(time.perf_counter() - b)
        ls.sort(); lat[f'{batch}x{length}'] = dict(n=len(ls), p50_ms=round(ls[len(ls)//2]*1e3, 3), p95_ms=round(ls[int(len(ls)*.95)]*1e3, 3), reserved=torch.cuda.memory_reserved(), peak=torch.cuda.max_memory_allocated())
go('after'); del model; torch.cuda.empty_cache(); time.sleep(2)
go('out of memory'); oom = None
try: torch.empty(n.nvmlDeviceGetMemoryInfo(h).total, dtype=torch.uint8, device='cuda')
except Exception as e: oom = type(e).__module__ + '.' + type(e).__name__ + ': ' + str(e)
time.sleep(1)
stop = True; th.join()
cost = {}
for name, f in dict(memory=lambda: n.nvmlDeviceGetMemoryInfo(h), utilisation=lambda: n.nvmlDeviceGetUtilizationRates(h), power=lambda: n.nvmlDeviceGetPowerUsage(h),
    energy=lambda: n.nvmlDeviceGetTotalEnergyConsumption(h), processes=lambda: n.nvmlDeviceGetComputeRunningProcesses(h)).items():
    b = time.perf_counter(); c = time.process_time(); k = 0
    while time.perf_counter() - b < 0.5: f(); k += 1
    cost[name] = dict(us_wall=round((time.perf_counter() - b) / k * 1e6, 1), us_cpu=round((time.process_time() - c) / k * 1e6, 1))
own = lambda k: [[s.timeStamp, s.sampleValue.uiVal] for s in n.nvmlDeviceGetSamples(h, k, 0)[1]]
extra = {}
for k, name in ((n.NVML_GPU_UTILIZATION_SAMPLES, 'utilisation'), (n.NVML_TOTAL_POWER_SAMPLES, 'power')):
    try: s = own(k); extra[name] = dict(count=len(s), span_us=s[-1][0]-s[0][0], last=s[-20:])
    except Exception as e: extra[name] = str(e)
json.dump(dict(name=str(n.nvmlDeviceGetName(h)), driver=str(n.nvmlSystemGetDriverVersion()), limit_mw=n.nvmlDeviceGetPowerManagementLimit(h), torch=torch.__version__, cuda=torch.version.cuda,
  marks=marks, latency=lat, oom=oom, cost_of_a_call=cost, nvml_own_samples=extra, accounting=str(call(n.nvmlDeviceGetAccountingMode, h)),
  process_utilisation=str(call(n.nvmlDeviceGetProcessUtilization, h, 0)), cpu_s=time.process_time()), open(out + '/steps.json', 'w'), indent=1)
with gzip.open(out + '/steps.csv.gz', 'wt') as f:
    f.write('t_s,phase,used_bytes,free_bytes,gpu_percent,memory_percent,power_mw,energy_mj,sm_mhz,temperature_c,process_bytes\n')
    for r in rows: f.write(','.join(str(v) for v in (r['t'], '"' + r['phase'] + '"', r['used'], r['free'], r['gpu'], r['mem'], r['mw'], r['mj'], r['sm'], r['temp'], r['processes'][0] if isinstance(r['processes'], list) and r['processes'] else '')) + '\n')
