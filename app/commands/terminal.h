#pragma once

#include "core/base/issue.h"

#include <QString>
#include <QStringList>

#include <nlohmann/json_fwd.hpp>

namespace espalier {

/// Where a verb speaks: the result on stdout, everything else on stderr. With `json` stdout carries exactly one document.
class Terminal {
public:
    explicit Terminal(bool json);

    bool json() const { return m_json; }
    /// True where stderr is a terminal whose line can be redrawn.
    bool live() const { return m_live; }
    int columns() const;

    /// A line of the result; nothing with json().
    void say(const QString& line);
    void say(const QStringList& lines);
    /// The one document of json(); nothing without it.
    void document(const nlohmann::ordered_json& json);
    /// A line beside the result, on stderr.
    void note(const QString& line);
    /// The live line below the notes, redrawn in place; nothing where stderr is no terminal.
    void setLiveLine(const QString& line);
    /// Something that does not end the work, in words.
    void tell(const Issue& issue);
    /// What ended the work: in words on stderr, with json() also as the document {"error": ...}.
    void fail(const Issue& issue);

    /// Throws Failure "environment.unwritable_file" where stdout could not take everything.
    void flush();

private:
    void clearLiveLine();

    bool m_json;
    bool m_live;
    bool m_documentWritten = false;
    QString m_liveLine;
};

/// {"code", "where", "details", "severity", "cause", "remedy"}.
nlohmann::ordered_json issueDocument(const Issue& issue);

}  // namespace espalier
