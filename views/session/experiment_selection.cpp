#include "views/session/experiment_selection.h"

namespace espalier {

void ExperimentSelection::set(const QStringList& ids)
{
    QStringList next = ids;
    next.removeDuplicates();
    if (next == m_ids) return;
    m_ids = next;
    emit changed();
}

void ExperimentSelection::toggle(const QString& id)
{
    QStringList next = m_ids;
    if (next.removeAll(id) == 0) next << id;
    set(next);
}

}  // namespace espalier
