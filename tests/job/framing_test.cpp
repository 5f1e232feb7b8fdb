#include "core/job/framing.h"

#include "core/base/issue.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <random>
#include <vector>

using namespace espalier;
using nlohmann::json;

namespace {

std::string codeOfNext(MessageReader& reader)
{
    try {
        reader.next();
    } catch (const Failure& failure) {
        return failure.issue().code;
    }
    return "";
}

}  // namespace

TEST(Framing, A_message_is_one_line)
{
    const std::string line = frame({{"text", "two\nlines"}});
    EXPECT_EQ(line.find('\n'), line.size() - 1);
}

TEST(Framing, Messages_come_back_from_any_pieces)
{
    const std::string stream = frame({{"n", 1}}) + frame({{"n", 2}}) + frame({{"text", "ü\n\""}});
    for (std::size_t piece = 1; piece <= stream.size(); ++piece) {
        MessageReader reader;
        std::vector<json> messages;
        for (std::size_t at = 0; at < stream.size(); at += piece) {
            reader.feed(std::string_view(stream).substr(at, piece));
            while (auto message = reader.next()) messages.push_back(*message);
        }
        EXPECT_EQ(messages, (std::vector<json>{{{"n", 1}}, {{"n", 2}}, {{"text", "ü\n\""}}})) << "pieces of " << piece;
    }
}

TEST(Framing, What_is_no_UTF8_does_not_lose_the_message)
{
    MessageReader reader;
    reader.feed(frame({{"detail", "bad \xff byte"}}));
    EXPECT_TRUE(reader.next());
}

TEST(Framing, The_longest_message_passes_and_a_longer_one_is_refused)
{
    const std::size_t around = frame({{"a", ""}}).size();
    const std::string longest = frame({{"a", std::string(maximumMessageBytes - around, 'x')}});
    EXPECT_EQ(longest.size(), maximumMessageBytes);
    MessageReader reader;
    reader.feed(longest);
    EXPECT_TRUE(reader.next());
    EXPECT_THROW(frame({{"a", std::string(maximumMessageBytes - around + 1, 'x')}}), Failure);
}

TEST(Framing, Reading_goes_on_after_a_bad_line)
{
    MessageReader reader;
    reader.feed("no json\n[1,2]\n" + frame({{"n", 3}}));
    EXPECT_EQ(codeOfNext(reader), "job.protocol");
    EXPECT_EQ(codeOfNext(reader), "job.protocol");
    EXPECT_EQ(reader.next(), (json{{"n", 3}}));
}

TEST(Framing, Reading_goes_on_after_a_line_without_end)
{
    MessageReader reader;
    reader.feed(std::string(maximumMessageBytes, 'x'));
    EXPECT_EQ(codeOfNext(reader), "job.message_too_long");
    reader.feed(std::string(3 * maximumMessageBytes, 'y'));
    EXPECT_EQ(reader.next(), std::nullopt);
    reader.feed("the end of it\n" + frame({{"n", 3}}));
    EXPECT_EQ(reader.next(), (json{{"n", 3}}));
}

TEST(Framing, A_tower_of_brackets_is_refused)
{
    MessageReader reader;
    reader.feed("{\"a\":" + std::string(200000, '[') + std::string(200000, ']') + "}\n");
    EXPECT_EQ(codeOfNext(reader), "job.protocol");
}

TEST(Framing, Random_bytes_end_in_a_message_or_a_failure)
{
    std::mt19937 random(7);
    const std::string alphabet = "{}[]\",:\\\n\n01eE.-truefalsn\x00\xff\xc3 ";
    for (int round = 0; round < 2000; ++round) {
        MessageReader reader;
        std::string bytes(random() % 200, ' ');
        for (char& byte : bytes) byte = alphabet[random() % alphabet.size()];
        reader.feed(bytes + "\n" + frame({{"last", round}}));
        std::optional<json> last;
        for (bool more = true; more;) {
            try {
                auto message = reader.next();
                more = message.has_value();
                if (message) last = message;
            } catch (const Failure& failure) {
                EXPECT_EQ(failure.issue().code, "job.protocol");
            }
        }
        EXPECT_EQ(last, (json{{"last", round}}));
    }
}
