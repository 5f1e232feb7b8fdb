#include "core/log/sqlite.h"

#include "core/log/utf8.h"
#include "sample_experiment.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace espalier {
namespace {

using test::failureCode;

struct SqliteTest : ::testing::Test {
    Database database{{}, Database::Mode::memory};
};

TEST_F(SqliteTest, DoublesComeBackToTheBit)
{
    database.execute("CREATE TABLE t (x REAL)");
    const double values[] = {0.1 + 0.2,
                             5e-324,
                             1.7976931348623157e308,
                             -1.0 / 3,
                             4503599627370497.5,
                             std::numeric_limits<double>::infinity()};
    for (const double value : values) database.run("INSERT INTO t VALUES (?)", value);
    Statement row = database.prepare("SELECT x FROM t ORDER BY rowid");
    for (const double value : values) {
        ASSERT_TRUE(row.step());
        EXPECT_EQ(row.real(0), value);
    }
}

TEST_F(SqliteTest, NaNIsKeptApartFromNothing)
{
    database.execute("CREATE TABLE t (x REAL, y REAL NOT NULL)");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    database.run("INSERT INTO t VALUES (?, ?)", nan, nan);
    database.run("INSERT INTO t VALUES (?, ?)", std::optional<double>(), 1.0);
    Statement row = database.prepare("SELECT x, y FROM t ORDER BY rowid");
    ASSERT_TRUE(row.step());
    EXPECT_TRUE(std::isnan(row.optionalReal(0).value()));
    EXPECT_TRUE(std::isnan(row.real(1)));
    ASSERT_TRUE(row.step());
    EXPECT_FALSE(row.optionalReal(0));
}

TEST_F(SqliteTest, EmptyTextAndBlobAreNotNull)
{
    database.execute("CREATE TABLE t (a TEXT NOT NULL, b BLOB NOT NULL)");
    database.run("INSERT INTO t VALUES (?, ?)", std::string_view(), std::span<const double>());
    Statement row = database.prepare("SELECT a, b FROM t");
    ASSERT_TRUE(row.step());
    EXPECT_EQ(row.text(0), "");
    EXPECT_TRUE(row.doubles(1).empty());
}

TEST_F(SqliteTest, UncommittedIsRolledBack)
{
    database.execute("CREATE TABLE t (x)");
    {
        Transaction transaction(database);
        database.run("INSERT INTO t VALUES (1)");
    }
    EXPECT_EQ(database.number("SELECT count(*) FROM t"), 0);
    Transaction transaction(database);
    database.run("INSERT INTO t VALUES (1)");
    transaction.commit();
    EXPECT_EQ(database.number("SELECT count(*) FROM t"), 1);
}

TEST_F(SqliteTest, ErrorsAreFailures)
{
    EXPECT_EQ(failureCode([&] { database.execute("SELECT * FROM nothing"); }), "workspace.damaged");
    EXPECT_EQ(failureCode([&] { Database({"/no/such/folder/db"}, Database::Mode::create); }),
              "environment.unreadable_file");
}

TEST_F(SqliteTest, NobodyCanTurnTheDefencesOff)
{
    database.execute("CREATE TABLE t (x); PRAGMA writable_schema = ON");
    EXPECT_NE(failureCode([&] { database.execute("UPDATE sqlite_schema SET sql = 'x'"); }), "");
    EXPECT_EQ(database.number("PRAGMA trusted_schema"), 0);
    EXPECT_EQ(database.number("PRAGMA foreign_keys"), 1);
}

TEST(Utf8, ReplacesOnlyWhatIsBroken)
{
    EXPECT_EQ(validUtf8("plain"), "plain");
    EXPECT_EQ(validUtf8("größer – 木 🌳"), "größer – 木 🌳");
    EXPECT_EQ(validUtf8("a\xFFz"), "a\uFFFDz");
    EXPECT_EQ(validUtf8("\xC0\x80"), "\uFFFD\uFFFD") << "overlong";
    EXPECT_EQ(validUtf8("\xED\xA0\x80"), "\uFFFD\uFFFD\uFFFD") << "surrogate";
    EXPECT_EQ(validUtf8("\xF4\x90\x80\x80"), "\uFFFD\uFFFD\uFFFD\uFFFD") << "beyond U+10FFFF";
    EXPECT_EQ(validUtf8("ab\xE6\x9C"), "ab\uFFFD\uFFFD") << "cut off";
    EXPECT_EQ(validUtf8(std::string_view("a\0b\xFF", 4)), std::string("a\0b", 3) + "\uFFFD");
}

}  // namespace
}  // namespace espalier
