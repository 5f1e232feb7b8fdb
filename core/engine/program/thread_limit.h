#pragma once

namespace espalier {

/// Sets the threads of OpenBLAS, where that is the BLAS, for as long as it lives. OpenBLAS has threads of its own, which
/// LibTorch's number does not reach: a model timed "on one thread" ran its matrices on all, and on a busy machine took a
/// hundred times as long.
class BlasThreadLimit {
public:
    explicit BlasThreadLimit(int threads);
    ~BlasThreadLimit();
    BlasThreadLimit(const BlasThreadLimit&) = delete;
    BlasThreadLimit& operator=(const BlasThreadLimit&) = delete;

private:
    int m_before;
};

/// Sets the threads of LibTorch's operators and of the BLAS for as long as it lives.
class ThreadLimit {
public:
    explicit ThreadLimit(int threads);
    ~ThreadLimit();
    ThreadLimit(const ThreadLimit&) = delete;
    ThreadLimit& operator=(const ThreadLimit&) = delete;

private:
    int m_before;
    BlasThreadLimit m_blas;
};

}  // namespace espalier
