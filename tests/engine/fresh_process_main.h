#pragma once

#include "core/engine/benchmark/memory.h"

#include <gtest/gtest.h>

#include <iostream>
#include <string_view>

namespace espalier::test {

/// main() of a test program whose code measures peak memory: the fresh process it starts is this program again.
inline int runTestsOrMeasure(int argc, char** argv)
{
    if (argc > 1 && std::string_view(argv[1]) == "--measure-rss") {
        std::cout << peakRssOfThisProcess(argc, argv) << std::endl;
        return 0;
    }
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}

}  // namespace espalier::test
