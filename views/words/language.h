#pragma once

#include <QList>
#include <QLocale>
#include <QString>

class QCoreApplication;

namespace espalier {

/// A language that every text was translated into.
struct Language {
    QString code;  ///< as ESPALIER_LANGUAGE takes it: "en", "de", "zh_CN"
    QString name;  ///< in the language itself
    QLocale locale;
};

/// The language of the texts in the source comes first.
const QList<Language>& languages();

/// The one of that code, also "de_AT" or "zh-Hans" for "de" and "zh_CN"; null where there is none.
const Language* findLanguage(const QString& code);

/// What ESPALIER_LANGUAGE says, else the system's; English where that has no translation.
const Language& systemLanguage();

/// Puts texts of Espalier and of Qt, and the way of writing numbers, into that language. May be called again to change it; what
/// shows text already is not rewritten by that.
void useLanguage(QCoreApplication& application, const Language& language);

/// The one in use.
const Language& currentLanguage();

/// Throws Failure "usage.no_language" where ESPALIER_LANGUAGE asks for one that is not there.
void checkLanguage();

}  // namespace espalier
