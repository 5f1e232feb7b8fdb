#pragma once

#include <QObject>
#include <QStringList>

namespace espalier {

/// Which experiments are selected, by id: one selection, shared by the table and every chart. Ids that are not in the log
/// (any more) do no harm.
class ExperimentSelection : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    const QStringList& ids() const { return m_ids; }  ///< in the order they were selected
    QString first() const { return m_ids.value(0); }
    bool contains(const QString& id) const { return m_ids.contains(id); }

    void set(const QStringList& ids);  ///< doubles are dropped
    void toggle(const QString& id);    ///< adds it at the end, or takes it out

signals:
    void changed();  ///< only where it really did

private:
    QStringList m_ids;
};

}  // namespace espalier
