#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace espalier {

/// A prepared statement. Parameters are numbered from 1, columns from 0.
/// SQLite has no NaN (it would become NULL, which means "not measured" here): a NaN is kept as the text 'nan'.
class Statement {
public:
    Statement(sqlite3* database, std::string_view sql);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    void bind(int index, std::int64_t value);
    void bind(int index, int value) { bind(index, std::int64_t{value}); }
    void bind(int index, bool value) { bind(index, std::int64_t{value}); }
    void bind(int index, double value);
    void bind(int index, std::string_view text);
    void bind(int index, const std::string& text) { bind(index, std::string_view(text)); }
    void bind(int index, const char* text) { bind(index, std::string_view(text)); }
    void bind(int index, std::span<const double> blob);  ///< as they lie in memory, little-endian
    void bind(int index, std::span<const std::byte> blob);
    void bind(int index, std::nullopt_t);
    template <typename T>
    void bind(int index, const std::optional<T>& value)
    {
        if (value) bind(index, *value);
        else bind(index, std::nullopt);
    }
    /// Binds parameters 1, 2, ...
    template <typename... Values>
    Statement& with(const Values&... values)
    {
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    /// True where there is a row to read.
    bool step();
    /// Runs to the end and makes ready for new parameters.
    void run();

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    int smallInteger(int column) const { return static_cast<int>(integer(column)); }
    double real(int column) const;
    std::string text(int column) const;  ///< always valid UTF-8: what is not becomes U+FFFD
    std::vector<double> doubles(int column) const;
    std::string bytes(int column) const;  ///< a blob, as it is
    std::optional<double> optionalReal(int column) const;
    std::optional<std::int64_t> optionalInteger(int column) const;

private:
    sqlite3_stmt* m_statement = nullptr;
};

/// The columns of a statement's row, read from the first on.
class Columns {
public:
    explicit Columns(const Statement& row) : m_row(row) {}

    std::int64_t integer() { return m_row.integer(m_next++); }
    int smallInteger() { return static_cast<int>(integer()); }
    double real() { return m_row.real(m_next++); }
    std::string text() { return m_row.text(m_next++); }
    std::vector<double> doubles() { return m_row.doubles(m_next++); }
    std::string bytes() { return m_row.bytes(m_next++); }
    std::optional<double> optionalReal() { return m_row.optionalReal(m_next++); }
    std::optional<std::int64_t> optionalInteger() { return m_row.optionalInteger(m_next++); }
    std::optional<std::string> optionalText()
    {
        const int column = m_next++;
        if (m_row.isNull(column)) return {};
        return m_row.text(column);
    }

private:
    const Statement& m_row;
    int m_next = 0;
};

/// A connection. What SQLite reports becomes a Failure: "environment.disk_full", "environment.io_error",
/// "environment.unreadable_file", "environment.out_of_memory", "workspace.not_a_workspace" (no database),
/// "workspace.damaged", "workspace.busy", "workspace.read_only_folder", "workspace.unfinished_change" (a killed
/// writer's change cannot be rolled back here), "workspace.database" for anything else.
class Database {
public:
    enum class Mode {
        create,   ///< new file, or an empty one
        open,     ///< reading and writing, or reading only where the file cannot be written
        peek,     ///< reading what lies in the file, without locks and without rolling anything back
        memory
    };

    Database(const std::filesystem::path& file, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    Statement prepare(std::string_view sql) const { return Statement(m_database, sql); }
    /// One or more statements without parameters or results.
    void execute(const std::string& sql) const;
    template <typename... Values>
    void run(std::string_view sql, const Values&... values) const
    {
        prepare(sql).with(values...).run();
    }
    /// First column of the first row; 0 or empty without one.
    std::int64_t number(std::string_view sql) const;
    std::string text(std::string_view sql) const;

    std::int64_t lastRow() const;
    int changes() const;
    bool canWrite() const;
    bool inTransaction() const;
    /// A copy of everything, made through SQLite so that it is a consistent one.
    void copyTo(Database& target) const;

private:
    sqlite3* m_database = nullptr;
};

/// Rolled back unless committed.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Database& m_database;
};

/// Several reads that see one state of the file.
class Snapshot {
public:
    explicit Snapshot(const Database& database);
    ~Snapshot();
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    const Database& m_database;
    bool m_own;  ///< false inside a transaction, which is a snapshot already
};

}  // namespace espalier
