#include "app/commands/terminal.h"

#include "views/words/messages.h"

#include <nlohmann/json.hpp>

#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace espalier {

namespace {

void write(FILE* stream, const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

bool canRedraw()
{
    const char* kind = std::getenv("TERM");
    return ::isatty(STDERR_FILENO) && kind && std::strcmp(kind, "dumb") != 0;
}

}  // namespace

Terminal::Terminal(bool json) : m_json(json), m_live(canRedraw()) {}

int Terminal::columns() const
{
    winsize size{};
    return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

void Terminal::say(const QString& line)
{
    if (!m_json) write(stdout, line);
}

void Terminal::say(const QStringList& lines)
{
    for (const QString& line : lines) say(line);
}

void Terminal::document(const nlohmann::ordered_json& json)
{
    if (!m_json || m_documentWritten) return;
    m_documentWritten = true;
    write(stdout, QString::fromStdString(json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace)));
}

void Terminal::clearLiveLine()
{
    if (!m_liveLine.isEmpty()) std::fputs("\r\033[K", stderr);
}

void Terminal::note(const QString& line)
{
    clearLiveLine();
    write(stderr, line);
    if (!m_liveLine.isEmpty()) std::fputs(m_liveLine.toUtf8().constData(), stderr);
    std::fflush(stderr);
}

void Terminal::setLiveLine(const QString& line)
{
    if (!m_live) return;
    clearLiveLine();
    m_liveLine = line.left(columns() - 1);
    std::fputs(m_liveLine.toUtf8().constData(), stderr);
    std::fflush(stderr);
}

void Terminal::tell(const Issue& issue) { note(QStringLiteral("espalier: ") + sentenceFor(issue)); }

void Terminal::fail(const Issue& issue)
{
    setLiveLine({});
    const Message message = messageFor(issue);
    note(QStringLiteral("espalier: %1").arg(message.cause));
    if (!message.remedy.isEmpty()) note(QStringLiteral("  %1").arg(message.remedy));
    note(QStringLiteral("  [%1]").arg(QString::fromStdString(issue.code)));
    Issue ending = issue;
    ending.severity = Severity::error;  // whatever it was where it was found, here it ends the work
    document({{"error", issueDocument(ending)}});
}

void Terminal::flush()
{
    if (std::fflush(stdout) != 0 || std::ferror(stdout))
        throw Failure("environment.unwritable_file", "stdout", {{"detail", std::strerror(errno)}});
}

nlohmann::ordered_json issueDocument(const Issue& issue)
{
    const Message message = messageFor(issue);
    nlohmann::ordered_json json;
    json["code"] = issue.code;
    json["severity"] = nlohmann::json(issue)["severity"];
    json["where"] = issue.where;
    json["cause"] = message.cause.toStdString();
    json["remedy"] = message.remedy.toStdString();
    json["details"] = issue.details;
    return json;
}

}  // namespace espalier
