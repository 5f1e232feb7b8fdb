#pragma once

#include <cstddef>
#include <cstring>
#include <memory>
#include <new>

namespace espalier {

/// Memory that starts on a cache line and is zero at first.
template <typename T>
class Aligned {
public:
    Aligned() = default;
    explicit Aligned(std::size_t size) : m_size(size)
    {
        const std::size_t bytes = (size * sizeof(T) + 63) / 64 * 64 + 64;
        m_data.reset(static_cast<T*>(::operator new(bytes, std::align_val_t(64))));
        std::memset(static_cast<void*>(m_data.get()), 0, bytes);
    }
    template <typename Range>
    static Aligned copyOf(const Range& range)
    {
        Aligned copy(range.size());
        if (range.size() > 0) std::memcpy(copy.data(), range.data(), range.size() * sizeof(T));
        return copy;
    }

    T* data() const { return m_data.get(); }
    std::size_t size() const { return m_size; }

private:
    struct Free {
        void operator()(T* p) const { ::operator delete(p, std::align_val_t(64)); }
    };
    std::unique_ptr<T, Free> m_data;
    std::size_t m_size = 0;
};

}  // namespace espalier
