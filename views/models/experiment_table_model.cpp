#include "views/models/experiment_table_model.h"

#include "views/charts/point_text.h"
#include "views/style/line_icon.h"
#include "views/style/marker_icon.h"
#include "views/words/messages.h"

#include <QGuiApplication>
#include <QPalette>

namespace espalier {

const Experiment* ExperimentTableModel::find(const QString& id) const
{
    const auto found = m_byId.find(id.toStdString());
    return found == m_byId.end() ? nullptr : &m_entries[found->second].experiment;
}

int ExperimentTableModel::rowOf(const QString& id) const
{
    const auto found = m_byId.find(id.toStdString());
    return found == m_byId.end() ? -1 : m_rows[found->second];
}

std::vector<const Experiment*> ExperimentTableModel::shown() const
{
    std::vector<const Experiment*> experiments;
    experiments.reserve(m_shown.size());
    for (const int entry : m_shown) experiments.push_back(&m_entries[entry].experiment);
    return experiments;
}

bool ExperimentTableModel::has(int column) const
{
    for (const Entry& entry : m_entries)
        if (isText(column) ? !text(entry.experiment, column).isEmpty() : figureIn(entry.experiment, column).has_value())
            return true;
    return false;
}

int ExperimentTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ExperimentTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ExperimentTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const Experiment& item = experiment(index.row());
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return textOf(item, column);
        case Qt::EditRole:
            return column == NoteColumn ? QString::fromStdString(item.note) : text(item, column);
        case Qt::DecorationRole:
            return icon(item, column);
        case Qt::ToolTipRole:
            return toolTip(item, column);
        case Qt::TextAlignmentRole:
            return int((isText(column) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        case IdRole:
            return QString::fromStdString(item.id);
    }
    return {};
}

QIcon ExperimentTableModel::icon(const Experiment& experiment, int column) const
{
    if (column == StatusColumn) {
        if (experiment.status == "failed") return lineIcon(LineIcon::error);
        if (experiment.status == "diverged") return lineIcon(LineIcon::warning);
        return {};
    }
    if (column != NameColumn) return {};
    const QColor text = QGuiApplication::palette().color(QPalette::Text);
    const Family family = familyOf(experiment);
    QIcon& made = m_icons[{int(family), text.rgb()}];
    if (made.isNull()) made = markerIcon(family, text);
    return made;
}

QString ExperimentTableModel::toolTip(const Experiment& experiment, int column) const
{
    const bool measured = experiment.status == "done" || experiment.status == "diverged";
    if (!experiment.issues.empty() && (column == StatusColumn || !measured))
        return sentenceFor(experiment.issues.back());
    if (experiment.note.empty()) return pointText(experiment);
    const QString note = QString::fromStdString(experiment.note).toHtmlEscaped().replace('\n', QStringLiteral("<br>"));
    return column == NoteColumn ? QStringLiteral("<p>%1</p>").arg(note)
                                : pointText(experiment) + QStringLiteral("<p><i>%1</i></p>").arg(note);
}

QVariant ExperimentTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    switch (role) {
        case Qt::TextAlignmentRole:
            return int((isText(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        case Qt::DisplayRole:
            return title(section);
        case Qt::ToolTipRole:
            return tip(section);
    }
    return {};
}

Qt::ItemFlags ExperimentTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const int column = index.column();
    if (m_editable && (column == NameColumn || column == NoteColumn || column == TagsColumn))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ExperimentTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) return false;
    const QString typed = value.toString();
    const std::string id = experiment(index.row()).id;
    if (typed == data(index, Qt::EditRole).toString()) return false;
    ExperimentEdit edit{id};
    if (index.column() == NameColumn)
        edit.name = typed.toStdString();
    else if (index.column() == NoteColumn)
        edit.note = typed.toStdString();
    else
        edit.tags = tagsFrom(typed);
    emit edited(edit);
    const auto made = m_byId.find(id);
    return made != m_byId.end() && undoOf(edit, m_entries[made->second].experiment) == edit;
}

}  // namespace espalier
