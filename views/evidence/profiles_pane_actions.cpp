// What is done with profiles: add, edit, duplicate, remove, import, export.

#include "core/base/atomic_file.h"
#include "core/base/resources.h"
#include "views/evidence/profile_dialog.h"
#include "views/evidence/profile_edits.h"
#include "views/evidence/profiles_pane.h"
#include "views/issues/issue_strip.h"
#include "views/session/evidence_store.h"
#include "views/session/workspace_session.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace espalier {

namespace {

/// The folder of the profiles to start from; empty: there is none.
QString shippedProfiles()
{
    for (const auto& place : resourcePlaces(QCoreApplication::applicationDirPath().toStdString(), "profiles"))
        if (const QFileInfo folder(QString::fromStdString(place.string())); folder.isDir())
            return folder.canonicalFilePath();
    return {};
}

QStringList otherNames(const std::vector<OperatingProfile>& profiles, const std::string& but)
{
    QStringList names;
    for (const OperatingProfile& each : profiles)
        if (each.name != but) names << QString::fromStdString(each.name);
    return names;
}

}  // namespace

void ProfilesPane::openDialog(const OperatingProfile& profile, const std::string& replaces)
{
    auto* dialog = new ProfileDialog(profile, otherNames(m_session->evidence().profiles(), replaces), this);
    connect(dialog, &ProfileDialog::kept, this,
            [this, replaces](const OperatingProfile& made) { keep(made, replaces); });
    dialog->open();
}

void ProfilesPane::keep(const OperatingProfile& profile, const std::string& replaces)
{
    if (!m_session) return;
    std::vector<OperatingProfile> all = m_session->evidence().profiles();
    const auto place =
        std::find_if(all.begin(), all.end(), [&](const OperatingProfile& each) { return each.name == replaces; });
    const QString name = QString::fromStdString(profile.name);
    if (place != all.end())
        *place = profile;
    else
        all.push_back(profile);
    m_problem->clear();
    m_edits->push(replaces.empty() ? tr("profile %1").arg(name) : tr("change of profile %1").arg(name), all);
}

void ProfilesPane::add()
{
    OperatingProfile fresh;
    const BenchmarkSettings& measured = m_session->setup().benchmark;
    fresh.threads = measured.threads;
    fresh.batch = measured.batch;
    openDialog(fresh, {});
}

void ProfilesPane::edit()
{
    if (const OperatingProfile* profile = current(); profile && m_edit->isEnabled())
        openDialog(*profile, profile->name);
}

void ProfilesPane::duplicate()
{
    const OperatingProfile* profile = current();
    if (!profile) return;
    OperatingProfile copy = *profile;
    const QStringList taken = otherNames(m_session->evidence().profiles(), {});
    const QString name = QString::fromStdString(profile->name);
    for (int i = 2; taken.contains(QString::fromStdString(copy.name)); ++i)
        copy.name = tr("%1 (%2)").arg(name).arg(i).toStdString();
    openDialog(copy, {});
}

void ProfilesPane::remove()
{
    const OperatingProfile* profile = current();
    if (!profile) return;
    std::vector<OperatingProfile> all = m_session->evidence().profiles();
    const std::string name = profile->name;
    std::erase_if(all, [&](const OperatingProfile& each) { return each.name == name; });
    m_problem->clear();
    m_edits->push(tr("removal of profile %1").arg(QString::fromStdString(name)), all);
}

void ProfilesPane::chooseImport()
{
    auto* dialog =
        new QFileDialog(this, tr("Import profiles"), shippedProfiles(), tr("Profiles (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ProfilesPane::importFiles);
    dialog->open();
}

void ProfilesPane::importFiles(const QStringList& files)
{
    if (!m_session) return;
    m_problem->clear();
    std::vector<OperatingProfile> all = m_session->evidence().profiles();
    try {
        for (const QString& file : files) {
            OperatingProfile read = readProfile(file.toStdString());
            const auto same = std::find_if(all.begin(), all.end(),
                                           [&](const OperatingProfile& each) { return each.name == read.name; });
            if (same != all.end())
                *same = std::move(read);
            else
                all.push_back(std::move(read));
        }
    } catch (const Failure& failure) {
        return m_problem->tell(failure.issue());
    }
    m_edits->push(tr("import of profiles"), all);
}

void ProfilesPane::chooseExport()
{
    const OperatingProfile* profile = current();
    if (!profile) return;
    auto* dialog = new QFileDialog(this, tr("Export the profile"), {}, tr("Profiles (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QString::fromStdString(profile->name));
    connect(dialog, &QFileDialog::fileSelected, this, &ProfilesPane::exportTo);
    dialog->open();
}

void ProfilesPane::exportTo(const QString& file)
{
    const OperatingProfile* profile = current();
    if (!profile) return;
    try {
        writeFileAtomically(file.toStdString(), profileToJson(*profile).dump(2) + '\n');
    } catch (const Failure& failure) {
        m_problem->tell(failure.issue());
    }
}

}  // namespace espalier
