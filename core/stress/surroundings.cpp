#include "core/stress/surroundings.h"

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <fstream>
#include <memory>
#include <string>
#include <thread>

namespace espalier {

namespace {

constexpr std::int64_t megabyte = 1 << 20;
constexpr std::int64_t mostBytes = 512 * megabyte, pageBytes = 4096, lineBytes = 64;

std::int64_t bytesFor(Surroundings surroundings)
{
    std::int64_t bytes = 0;
    if (surroundings == Surroundings::neighbour) bytes = std::max(64 * megabyte, 2 * lastCacheBytes());
    if (surroundings == Surroundings::memory) bytes = mostBytes;
    if (const std::int64_t available = availableMemory(); available > 0) bytes = std::min(bytes, available / 2);
    return std::min(bytes, mostBytes);
}

}  // namespace

struct Disturbance::Private {
    std::int64_t bytes = 0;
    std::unique_ptr<char[]> memory;
    std::atomic<bool> stopped{false};
    std::atomic<std::int64_t> rounds{0};
    std::thread thread;

    void touch(std::int64_t step)
    {
        while (!stopped) {
            for (std::int64_t at = 0; at < bytes && !stopped; at += step) ++memory[std::size_t(at)];
            ++rounds;
        }
    }
};

Disturbance::Disturbance(Surroundings surroundings) : d(std::make_unique<Private>())
{
    d->bytes = bytesFor(surroundings);
    if (d->bytes <= 0) return;
    d->memory.reset(new char[std::size_t(d->bytes)]);
    const std::int64_t step = surroundings == Surroundings::memory ? pageBytes : lineBytes;
    d->thread = std::thread([p = d.get(), step] { p->touch(step); });
}

Disturbance::~Disturbance()
{
    d->stopped = true;
    if (d->thread.joinable()) d->thread.join();
}

std::int64_t Disturbance::bytes() const { return d->bytes; }
std::int64_t Disturbance::rounds() const { return d->rounds; }

std::int64_t lastCacheBytes()
{
    const long bytes = std::max(::sysconf(_SC_LEVEL3_CACHE_SIZE), ::sysconf(_SC_LEVEL2_CACHE_SIZE));
    return bytes > 0 ? bytes : 32 * megabyte;
}

std::int64_t availableMemory()
{
    std::ifstream file("/proc/meminfo");
    std::string key;
    std::int64_t kilobytes = 0;
    while (file >> key >> kilobytes) {
        if (key == "MemAvailable:") return kilobytes * 1024;
        file.ignore(64, '\n');
    }
    return 0;
}

}  // namespace espalier
