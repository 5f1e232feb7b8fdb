#include "core/log/sqlite.h"

#include "core/base/issue.h"
#include "core/log/utf8.h"

#include <sqlite3.h>

#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <utility>

namespace espalier {

namespace {

static_assert(std::endian::native == std::endian::little, "samples are stored little-endian");

constexpr std::string_view nanText = "nan";
constexpr int busyMilliseconds = 5000;

const char* codeFor(int extended)
{
    if (extended == SQLITE_READONLY_ROLLBACK || extended == SQLITE_READONLY_RECOVERY) return "workspace.unfinished_change";
    switch (extended & 0xff) {
    case SQLITE_FULL: return "environment.disk_full";
    case SQLITE_IOERR: return "environment.io_error";
    case SQLITE_NOTADB: return "workspace.not_a_workspace";
    case SQLITE_CORRUPT:
    case SQLITE_ERROR:  // our SQL is fixed, so a missing table or column means the schema was tampered with
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG: return "workspace.damaged";
    case SQLITE_CANTOPEN:
    case SQLITE_PERM: return "environment.unreadable_file";
    case SQLITE_NOMEM: return "environment.out_of_memory";
    case SQLITE_READONLY: return "workspace.read_only_folder";
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return "workspace.busy";
    default: return "workspace.database";
    }
}

[[noreturn]] void fail(sqlite3* database, int result)
{
    const int extended = database ? sqlite3_extended_errcode(database) : result;
    const char* file = database ? sqlite3_db_filename(database, "main") : nullptr;
    throw Failure(codeFor(extended), file ? file : "",
                  {{"detail", database ? sqlite3_errmsg(database) : sqlite3_errstr(result)},
                   {"sqlite", std::to_string(extended)}});
}

void check(sqlite3* database, int result)
{
    if (result != SQLITE_OK) fail(database, result);
}

/// A path as SQLite's URI: what would be read as part of the URI is escaped.
std::string uriOf(const std::filesystem::path& file, const char* query)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char c : std::filesystem::absolute(file).string()) {
        if (c != '%' && c != '?' && c != '#') uri += c;
        else (uri += '%') += {digits[(c >> 4) & 15], digits[c & 15]};
    }
    return uri + query;
}

/// The file may come from anybody: nothing it holds may run code or be believed unchecked.
void harden(sqlite3* database)
{
    const struct {
        int option, value;
    } settings[] = {{SQLITE_DBCONFIG_DEFENSIVE, 1},
                    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                    {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                    {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                    {SQLITE_DBCONFIG_ENABLE_FKEY, 1}};
    for (const auto& setting : settings)
        check(database, sqlite3_db_config(database, setting.option, setting.value, nullptr));
}

}  // namespace

Statement::Statement(sqlite3* database, std::string_view sql)
{
    check(database, sqlite3_prepare_v2(database, sql.data(), static_cast<int>(sql.size()), &m_statement, nullptr));
}

Statement::~Statement() { sqlite3_finalize(m_statement); }

Statement::Statement(Statement&& other) noexcept : m_statement(std::exchange(other.m_statement, nullptr)) {}

void Statement::bind(int index, std::int64_t value)
{
    check(sqlite3_db_handle(m_statement), sqlite3_bind_int64(m_statement, index, value));
}

void Statement::bind(int index, double value)
{
    if (std::isnan(value)) return bind(index, nanText);
    check(sqlite3_db_handle(m_statement), sqlite3_bind_double(m_statement, index, value));
}

void Statement::bind(int index, std::string_view text)
{
    check(sqlite3_db_handle(m_statement),
          sqlite3_bind_text64(m_statement, index, text.data() ? text.data() : "", text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bind(int index, std::span<const double> blob) { bind(index, std::as_bytes(blob)); }

void Statement::bind(int index, std::span<const std::byte> blob)
{
    const void* bytes = blob.empty() ? "" : static_cast<const void*>(blob.data());
    check(sqlite3_db_handle(m_statement),
          sqlite3_bind_blob64(m_statement, index, bytes, blob.size_bytes(), SQLITE_TRANSIENT));
}

void Statement::bind(int index, std::nullopt_t)
{
    check(sqlite3_db_handle(m_statement), sqlite3_bind_null(m_statement, index));
}

bool Statement::step()
{
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW) return true;
    if (result != SQLITE_DONE) fail(sqlite3_db_handle(m_statement), result);
    return false;
}

void Statement::run()
{
    while (step()) {
    }
    check(sqlite3_db_handle(m_statement), sqlite3_reset(m_statement));
}

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

double Statement::real(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_FLOAT:
    case SQLITE_INTEGER: return sqlite3_column_double(m_statement, column);
    default: return std::numeric_limits<double>::quiet_NaN();
    }
}

std::string Statement::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    if (!bytes) return {};
    return validUtf8({bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))});
}

std::vector<double> Statement::doubles(int column) const
{
    const void* bytes = sqlite3_column_blob(m_statement, column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    std::vector<double> values(size / sizeof(double));
    if (!values.empty()) std::memcpy(values.data(), bytes, values.size() * sizeof(double));
    return values;
}

std::string Statement::bytes(int column) const
{
    const void* bytes = sqlite3_column_blob(m_statement, column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return bytes ? std::string(static_cast<const char*>(bytes), size) : std::string();
}

std::optional<double> Statement::optionalReal(int column) const
{
    if (isNull(column)) return {};
    return real(column);
}

std::optional<std::int64_t> Statement::optionalInteger(int column) const
{
    if (isNull(column)) return {};
    return integer(column);
}

Database::Database(const std::filesystem::path& file, Mode mode)
{
    std::string name = mode == Mode::memory ? ":memory:" : std::filesystem::absolute(file).string();
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    if (mode == Mode::create || mode == Mode::memory) flags |= SQLITE_OPEN_CREATE;
    if (mode == Mode::peek) {
        name = uriOf(file, "?mode=ro&immutable=1");
        flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    }
    try {
        check(m_database, sqlite3_open_v2(name.c_str(), &m_database, flags, nullptr));
        check(m_database, sqlite3_busy_timeout(m_database, busyMilliseconds));
        harden(m_database);
        execute("PRAGMA cell_size_check = ON");
    } catch (...) {
        sqlite3_close(m_database);
        throw;
    }
}

Database::~Database() { sqlite3_close(m_database); }

void Database::execute(const std::string& sql) const
{
    check(m_database, sqlite3_exec(m_database, sql.c_str(), nullptr, nullptr, nullptr));
}

std::int64_t Database::number(std::string_view sql) const
{
    Statement statement = prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}

std::string Database::text(std::string_view sql) const
{
    Statement statement = prepare(sql);
    return statement.step() ? statement.text(0) : std::string();
}

std::int64_t Database::lastRow() const { return sqlite3_last_insert_rowid(m_database); }
int Database::changes() const { return sqlite3_changes(m_database); }
bool Database::canWrite() const { return sqlite3_db_readonly(m_database, "main") == 0; }
bool Database::inTransaction() const { return sqlite3_get_autocommit(m_database) == 0; }

void Database::copyTo(Database& target) const
{
    sqlite3_backup* backup = sqlite3_backup_init(target.m_database, "main", m_database, "main");
    if (!backup) fail(target.m_database, SQLITE_ERROR);
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE) fail(target.m_database, finished);
}

namespace {

/// SQLite has rolled back itself after some errors; a failing rollback leaves a journal that the next open plays back.
void rollBack(const Database& database)
{
    if (!database.inTransaction()) return;
    try {
        database.execute("ROLLBACK");
    } catch (const Failure&) {
    }
}

}  // namespace

Transaction::Transaction(Database& database) : m_database(database) { database.execute("BEGIN IMMEDIATE"); }
Transaction::~Transaction() { rollBack(m_database); }
void Transaction::commit() { m_database.execute("COMMIT"); }

Snapshot::Snapshot(const Database& database) : m_database(database), m_own(!database.inTransaction())
{
    if (m_own) database.execute("BEGIN");
}

Snapshot::~Snapshot()
{
    if (m_own) rollBack(m_database);
}

}  // namespace espalier
