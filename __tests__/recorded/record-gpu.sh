#!/usr/bin/env bash
# Records what NVIDIA's tools print of GPU memory, utilisation and power, idle
# and busy, on a machine that has one: __tests__/recorded/record-gpu.sh FOLDER
# The load is a plain memset of 2 GiB, again and again for 20 s, by the driver's
# own library, so that nothing need be installed but Python.
set -uo pipefail
out=${1:?a folder to write to}
mkdir -p "$out" && cd "$out"

readonly FIELDS=timestamp,name,uuid,driver_version,memory.total,memory.used,memory.free,utilization.gpu,utilization.memory,power.draw,power.limit,temperature.gpu,clocks.sm,clocks.mem,pstate,compute_mode,mig.mode.current

query() { nvidia-smi --query-gpu=$FIELDS --format="$1" "${@:2}"; }

nvidia-smi >idle-table.txt
nvidia-smi -q -d MEMORY,UTILIZATION,POWER,PIDS >idle-q.txt
query csv >idle.csv
query csv,noheader,nounits >idle-nounits.csv

python3 - >load.txt <<'PY' &
import ctypes, time
cuda = ctypes.CDLL("libcuda.so.1")
context, device, memory = ctypes.c_void_p(), ctypes.c_int(), ctypes.c_uint64()
size = ctypes.c_size_t(2 << 30)
print(
    cuda.cuInit(0),
    cuda.cuDeviceGet(ctypes.byref(device), 0),
    cuda.cuCtxCreate_v2(ctypes.byref(context), 0, device),
    cuda.cuMemAlloc_v2(ctypes.byref(memory), size),
    flush=True,
)
end = time.time() + 20
while time.time() < end:
    for _ in range(1000):
        cuda.cuMemsetD32Async(memory, 7, ctypes.c_size_t((2 << 30) // 4), None)
    cuda.cuCtxSynchronize()
PY
load=$!
sleep 6
nvidia-smi >busy-table.txt
nvidia-smi -q -d MEMORY,UTILIZATION,POWER,PIDS >busy-q.txt
timeout 2 nvidia-smi --query-gpu=$FIELDS --format=csv -lms 100 >busy-every-100-ms.csv
nvidia-smi --query-compute-apps=pid,process_name,used_gpu_memory,gpu_uuid --format=csv >busy-processes.csv
nvidia-smi pmon -c 3 -s um >busy-pmon.txt
nvidia-smi dmon -c 3 -s pucm >busy-dmon.txt
wait $load
nvidia-smi --query-compute-apps=pid,used_gpu_memory --format=csv >after-processes.csv
ls -l
