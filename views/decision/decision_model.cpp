#include "views/decision/decision_model.h"

#include "views/words/decision_words.h"

#include <QFont>

namespace espalier {

namespace {

constexpr quintptr topLevel = 0;  // a remark's id is its part, from 1

DecisionDraft::Part partFrom(int part) { return DecisionDraft::Part(part); }

}  // namespace

DecisionModel::DecisionModel(DecisionDraft& draft, QObject* parent)
    : QAbstractItemModel(parent), m_draft(draft), m_counts(countsNow())
{
    connect(&m_draft, &DecisionDraft::changed, this, &DecisionModel::refresh);
}

std::vector<int> DecisionModel::countsNow() const
{
    std::vector<int> counts;
    if (!m_draft.decision()) return counts;
    for (int part = 0; part < DecisionDraft::parts; ++part) {
        const int remarks = int(m_draft.remarks(partFrom(part)).size());
        counts.push_back(remarks + (m_editable ? 1 : 0));
    }
    return counts;
}

/// An edit of words leaves the tree as it is, open rows and the current one too.
void DecisionModel::refresh()
{
    const auto counts = countsNow();
    if (counts != m_counts) {
        beginResetModel();
        m_counts = counts;
        endResetModel();
        return;
    }
    for (int part = 0; part < rowCount(); ++part) {
        const QModelIndex parent = index(part, 0);
        if (m_counts[std::size_t(part)] > 0)
            emit dataChanged(index(0, 0, parent), index(m_counts[std::size_t(part)] - 1, columns - 1, parent));
    }
}

void DecisionModel::setEditable(bool editable)
{
    if (editable == m_editable) return;
    m_editable = editable;
    refresh();
}

QString DecisionModel::partName(int part)
{
    switch (partFrom(part)) {
        case DecisionDraft::patterns:
            return tr("Why these patterns");
        case DecisionDraft::layers:
            return tr("Why each layer got what it got");
        case DecisionDraft::alternatives:
            return tr("What else there was");
        case DecisionDraft::doubts:
            return tr("What is still open");
    }
    return {};
}

int DecisionModel::partOf(const QModelIndex& index) const
{
    if (!index.isValid()) return -1;
    return index.internalId() == topLevel ? index.row() : int(index.internalId()) - 1;
}

const Remark* DecisionModel::remarkAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == topLevel) return nullptr;
    const auto& remarks = m_draft.remarks(partFrom(partOf(index)));
    return index.row() < int(remarks.size()) ? &remarks[std::size_t(index.row())] : nullptr;
}

bool DecisionModel::isNewRow(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() != topLevel && !remarkAt(index);
}

QModelIndex DecisionModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column >= columns || row >= rowCount(parent)) return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topLevel);
}

QModelIndex DecisionModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == topLevel) return {};
    return createIndex(int(index.internalId()) - 1, 0, topLevel);
}

int DecisionModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) return int(m_counts.size());
    if (parent.internalId() != topLevel || parent.column() > 0) return 0;
    return m_counts[std::size_t(parent.row())];
}

int DecisionModel::columnCount(const QModelIndex&) const { return columns; }

QVariant DecisionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    return index.internalId() == topLevel ? partData(index, role) : remarkData(index, role);
}

QVariant DecisionModel::partData(const QModelIndex& index, int role) const
{
    if (index.column() != Subject) return {};
    if (role == Qt::DisplayRole) {
        const int count = int(m_draft.remarks(partFrom(index.row())).size());
        return tr("%1 (%2)").arg(partName(index.row()), QString::number(count));
    }
    if (role == Qt::FontRole) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return {};
}

QVariant DecisionModel::remarkData(const QModelIndex& index, int role) const
{
    const Remark* remark = remarkAt(index);
    if (!remark) {
        if (index.column() != Words) return {};
        if (role == Qt::DisplayRole) return tr("Add a remark…");
        if (role == Qt::EditRole) return QString();
        return {};
    }
    if (role == Qt::EditRole && index.column() == Words) return remarkText(*remark);
    if (role == Qt::DisplayRole) return index.column() == Subject ? remarkSubject(*remark) : remarkText(*remark);
    if (role == Qt::ToolTipRole) {
        if (index.column() == Subject) return remarkSubject(*remark).toHtmlEscaped();
        if (remark->text.empty()) return tr("Made from the measurements. Type to say it in your own words.");
        const QString generated = generatedText(*remark);
        return (generated.isEmpty() ? tr("Your own remark. Emptied, it goes.")
                                    : tr("Your words. Emptied, the generated ones come back: %1").arg(generated))
            .toHtmlEscaped();
    }
    if (role == Qt::AccessibleTextRole && index.column() == Words)
        return remark->text.empty() ? remarkText(*remark) : tr("%1 (your words)").arg(remarkText(*remark));
    return {};
}

QVariant DecisionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == Subject ? tr("About") : tr("What is said");
}

Qt::ItemFlags DecisionModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (m_editable && index.isValid() && index.internalId() != topLevel && index.column() == Words)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool DecisionModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) return false;
    const auto part = partFrom(partOf(index));
    const QString text = value.toString();
    const Remark* remark = remarkAt(index);
    if (!remark) {
        m_draft.addRemark(part, text);
        return !text.trimmed().isEmpty();
    }
    // As it was generated: not a person's.
    m_draft.setText(part, index.row(), text == generatedText(*remark) ? QString() : text);
    return true;
}

}  // namespace espalier
