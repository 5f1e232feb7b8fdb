#include "views/words/language.h"

#include "core/base/issue.h"
#include "views/words/lists.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <array>

namespace espalier {

namespace {

const Language* chosen = nullptr;

QString askedLanguage() { return qEnvironmentVariable("ESPALIER_LANGUAGE"); }

/// The one for the pseudo-locale is the window's own: its texts are made up, not looked up.
bool isPseudo(const QString& code) { return code == QLatin1String("pseudo"); }

/// Espalier's texts and those of Qt's own dialogs and buttons.
std::array<QTranslator, 2>& translators()
{
    static std::array<QTranslator, 2> both;
    return both;
}

}  // namespace

const QList<Language>& languages()
{
    static const QList<Language> all{
        {QStringLiteral("en"), QStringLiteral("English"), QLocale(QLocale::English, QLocale::UnitedStates)},
        {QStringLiteral("de"), QStringLiteral("Deutsch"), QLocale(QLocale::German, QLocale::Germany)},
        {QStringLiteral("zh_CN"), QString::fromUtf8("简体中文"), QLocale(QLocale::Chinese, QLocale::China)},
    };
    return all;
}

const Language* findLanguage(const QString& code)
{
    for (const Language& language : languages())
        if (language.code == code) return &language;
    const QLocale wanted(code);
    if (wanted.language() == QLocale::C) return nullptr;
    for (const Language& language : languages())
        if (language.locale.language() == wanted.language() && language.locale.script() == wanted.script())
            return &language;
    return nullptr;
}

const Language& systemLanguage()
{
    if (const Language* asked = findLanguage(askedLanguage())) return *asked;
    // The first one that is there: who reads French, then German, gets German.
    if (askedLanguage().isEmpty())
        for (const QString& code : QLocale::system().uiLanguages())
            if (const Language* language = findLanguage(code)) return *language;
    return languages().first();
}

void useLanguage(QCoreApplication& application, const Language& language)
{
    auto& [own, qt] = translators();
    for (QTranslator* translator : {&own, &qt}) application.removeTranslator(translator);
    chosen = &language;
    QLocale::setDefault(language.locale);
    if (&language == &languages().first()) return;
    if (qt.load(QStringLiteral("qtbase_") + language.code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(&qt);
    if (own.load(QStringLiteral(":/translations/espalier_") + language.code)) application.installTranslator(&own);
}

const Language& currentLanguage() { return chosen ? *chosen : languages().first(); }

void checkLanguage()
{
    const QString asked = askedLanguage();
    if (asked.isEmpty() || isPseudo(asked) || findLanguage(asked)) return;
    QStringList known;
    for (const Language& language : languages()) known << language.code;
    throw Failure("usage.no_language", asked.toStdString(), {{"known", joined(known).toStdString()}});
}

}  // namespace espalier
