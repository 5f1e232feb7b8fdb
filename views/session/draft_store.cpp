#include "views/session/draft_store.h"

#include "core/base/atomic_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

namespace espalier {

namespace {

constexpr int draftVersion = 1;
constexpr int writeAfterMs = 800;
constexpr int placesForWindows = 8;

QString baseOf(const QString& folder, const QString& workspace)
{
    const QByteArray hash = QCryptographicHash::hash(workspace.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QDir(folder).filePath(QString::fromLatin1(hash));
}

QString fileOf(const QString& base, int place)
{
    return place == 0 ? base + QStringLiteral(".json") : QStringLiteral("%1.%2.json").arg(base).arg(place + 1);
}

std::optional<DraftStore::Draft> readDraft(const QString& name, const QString& workspace)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    // Another version's, damaged, or of another workspace whose name has the same hash: as good as none.
    if (json["espalier_draft"].toInt() != draftVersion || json["workspace"].toString() != workspace) return {};
    return DraftStore::Draft{
        {json["plan"].toString().toUtf8(), json["origin"].toString(), json["limits"].toString().toUtf8()},
        json["closed"].toBool()};
}

QByteArray draftText(const QString& workspace, const DraftStore::Kept& kept, bool closed)
{
    // The plan is kept as the text it is: the order of its layers has a meaning, which QJsonObject would lose.
    QJsonObject json{{"espalier_draft", draftVersion},
                     {"workspace", workspace},
                     {"closed", closed},
                     {"plan", QString::fromUtf8(kept.plan)}};
    if (!kept.origin.isEmpty()) json["origin"] = kept.origin;
    if (!kept.limits.isEmpty()) json["limits"] = QString::fromUtf8(kept.limits);
    return QJsonDocument(json).toJson();
}

}  // namespace

DraftStore::DraftStore(QString folder, QObject* parent) : QObject(parent), m_folder(std::move(folder))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(writeAfterMs);
    connect(&m_soon, &QTimer::timeout, this, [this] { write(false); });
    m_writer.setMaxThreadCount(1);  // so that the last write is the last on disk
    m_writer.setExpiryTimeout(5000);
}

DraftStore::~DraftStore() { close(); }

bool DraftStore::takePlace(const QString& base)
{
    for (int place = 0; place < placesForWindows; ++place) {
        auto lock = std::make_unique<QLockFile>(fileOf(base, place) + QStringLiteral(".lock"));
        lock->setStaleLockTime(0);  // only the end of its process makes it stale
        if (!lock->tryLock(0)) {
            if (lock->error() == QLockFile::LockFailedError) continue;
            break;
        }
        m_lock = std::move(lock);
        m_file = fileOf(base, place);
        return true;
    }
    return false;
}

std::optional<DraftStore::Draft> DraftStore::open(const QString& workspace)
{
    close();
    m_workspace = workspace;
    m_kept = {};
    m_toldFailure = false;
    if (!QDir().mkpath(m_folder) || !takePlace(baseOf(m_folder, workspace))) {
        // It may still be read; where it cannot be written, the first edit tells.
        m_file = fileOf(baseOf(m_folder, workspace), 0);
        m_lock.reset();
    }
    auto draft = readDraft(m_file, workspace);
    const QString first = fileOf(baseOf(m_folder, workspace), 0);
    if (!draft && m_file != first) {
        draft = readDraft(first, workspace);
        if (draft) draft->wasClosed = true;  // the other window's, which is at work on it
    }
    if (draft) m_kept = *draft;
    return draft;
}

void DraftStore::edited(std::function<Kept()> plan)
{
    if (!isOpen()) return;
    m_ask = std::move(plan);
    // Not begun anew with every edit: a long drag is saved on its way too.
    if (!m_soon.isActive()) m_soon.start();
}

void DraftStore::write(bool closed)
{
    m_soon.stop();
    if (m_ask) m_kept = m_ask();
    m_ask = nullptr;
    if (m_kept.plan.isEmpty()) return;
    if (!m_lock) return writeFailed({Severity::warning, "environment.unwritable_file", m_file.toStdString(), {}});
    QPointer<DraftStore> self(this);
    m_writer.start(
        [self, file = m_file, text = draftText(m_workspace, m_kept, closed), app = QCoreApplication::instance()] {
            try {
                writeFileAtomically(file.toStdString(), text.toStdString());
            } catch (const Failure& failure) {
                if (app)
                    QMetaObject::invokeMethod(
                        app,
                        [self, issue = failure.issue()] {
                            if (self) self->writeFailed(issue);
                        },
                        Qt::QueuedConnection);
            }
        });
}

void DraftStore::writeFailed(const Issue& issue)
{
    if (m_toldFailure) return;
    m_toldFailure = true;
    emit failed(issue);
}

void DraftStore::close()
{
    if (!isOpen()) return;
    write(true);
    m_writer.waitForDone();
    m_lock.reset();
    m_file.clear();
    m_workspace.clear();
    m_kept = {};
}

void DraftStore::forget(const QString& folder, const QString& workspace)
{
    const QString base = baseOf(folder, workspace);
    for (int place = 0; place < placesForWindows; ++place) QFile::remove(fileOf(base, place));
}

}  // namespace espalier
