#pragma once

#include "core/stress/stress_request.h"

#include <cstdint>
#include <memory>

namespace espalier {

/// What else goes on, for as long as it lives. Bounded: one thread and at most 512 MB, and never more than half of what
/// is free. Quiet and fewer threads need nothing of it.
class Disturbance {
public:
    explicit Disturbance(Surroundings surroundings);
    ~Disturbance();
    Disturbance(const Disturbance&) = delete;
    Disturbance& operator=(const Disturbance&) = delete;

    std::int64_t bytes() const;   ///< that it holds
    std::int64_t rounds() const;  ///< times that it has gone through all of them

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Bytes of the last cache; 32 MB where the system does not tell.
std::int64_t lastCacheBytes();
/// Bytes of memory that could be had without swapping; 0 where the system does not tell.
std::int64_t availableMemory();

}  // namespace espalier
