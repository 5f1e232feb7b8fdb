#include "core/engine/runtime/strip_memory.h"

#include <algorithm>

namespace espalier {

Strips StripMemory::take(const StripLayout& layout)
{
    const auto fits = [&](const Block& block) { return block->size() >= layout.floats(); };
    if (const auto found = std::find_if(m_free.rbegin(), m_free.rend(), fits); found != m_free.rend()) {
        const Strips strips{layout, (*found)->data()};
        m_free.erase(std::prev(found.base()));
        return strips;
    }
    m_blocks.push_back(std::make_shared<Aligned<float>>(layout.floats()));
    return {layout, m_blocks.back()->data()};
}

void StripMemory::giveBack(const Strips& strips)
{
    const auto holds = [&](const Block& block) { return block->data() == strips.data; };
    if (const auto found = std::find_if(m_blocks.begin(), m_blocks.end(), holds); found != m_blocks.end())
        m_free.push_back(*found);
}

void StripMemory::giveBackAll() { m_free = m_blocks; }

}  // namespace espalier
