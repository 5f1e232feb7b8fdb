#include "core/engine/program/thread_limit.h"

#include <ATen/Parallel.h>

#include <dlfcn.h>

namespace espalier {

namespace {

int blasThreads()
{
    using Threads = int (*)();
    static const auto get = reinterpret_cast<Threads>(::dlsym(RTLD_DEFAULT, "openblas_get_num_threads"));
    return get ? get() : 0;
}

void setBlasThreads(int threads)
{
    using SetThreads = void (*)(int);
    static const auto set = reinterpret_cast<SetThreads>(::dlsym(RTLD_DEFAULT, "openblas_set_num_threads"));
    if (set && threads > 0) set(threads);
}

}  // namespace

BlasThreadLimit::BlasThreadLimit(int threads) : m_before(blasThreads()) { setBlasThreads(threads); }

BlasThreadLimit::~BlasThreadLimit() { setBlasThreads(m_before); }

ThreadLimit::ThreadLimit(int threads) : m_before(at::get_num_threads()), m_blas(threads)
{
    at::set_num_threads(threads);
}

ThreadLimit::~ThreadLimit() { at::set_num_threads(m_before); }

}  // namespace espalier
