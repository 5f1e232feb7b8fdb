#include "views/who_pays/missed_model.h"

#include "views/open_model/sample_model.h"
#include "views/words/numbers.h"

#include <QStringList>

#include <algorithm>

namespace espalier {

void MissedModel::setSamples(const Answers& answers, std::vector<std::int64_t> samples)
{
    beginResetModel();
    m_answers = answers;
    m_samples = std::move(samples);
    m_shown = int(std::min<std::size_t>(batch, m_samples.size()));
    endResetModel();
    if (m_shown > 0) emit wanted();
}

void MissedModel::setPictures(const SamplePictures& pictures)
{
    for (const PreviewItem& item : pictures.items) {
        Picture& picture = m_pictures[item.index];
        const std::string& png = item.plain.empty() ? item.seen : item.plain;
        picture.seen.loadFromData(QByteArray::fromBase64(QByteArray::fromStdString(png)), "PNG");
        QStringList lines;
        for (const double value : item.values) lines << QString::number(value, 'g', 4);
        picture.values = lines.join('\n');
    }
    if (m_shown > 0) emit dataChanged(index(0), index(m_shown - 1));
}

std::vector<std::int64_t> MissedModel::withoutPicture() const
{
    std::vector<std::int64_t> without;
    for (int row = 0; row < m_shown; ++row)
        if (!m_pictures.contains(sampleAt(row))) without.push_back(sampleAt(row));
    return without;
}

int MissedModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_shown; }

bool MissedModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && std::size_t(m_shown) < m_samples.size();
}

void MissedModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent)) return;
    const int next = int(std::min<std::size_t>(std::size_t(m_shown) + batch, m_samples.size()));
    beginInsertRows({}, m_shown, next - 1);
    m_shown = next;
    endInsertRows();
    emit wanted();
}

QString MissedModel::className(std::int64_t label) const
{
    return QString::fromStdString(espalier::className(m_answers.classNames, label));
}

QString MissedModel::whole(std::int64_t sample) const
{
    const auto at = std::size_t(sample);
    return tr("Image %1 is %2. The pruned model says %3 (%4); the dense one was right (%5).")
        .arg(countText(sample), className(m_answers.labels[at]), className(m_answers.pruned->classes[at]),
             percentText(m_answers.pruned->confidence(at), 0), percentText(m_answers.dense.confidence(at), 0));
}

QVariant MissedModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const std::int64_t sample = sampleAt(index.row());
    const auto at = std::size_t(sample);
    const auto picture = m_pictures.find(sample);
    switch (role) {
        case SampleModel::PictureRole:
            return picture == m_pictures.end() ? QPixmap() : picture->second.seen;
        case SampleModel::ValuesRole:
            return picture == m_pictures.end() ? tr("…", "a picture that is being fetched") : picture->second.values;
        case SampleModel::PredictionRole:
            return tr("%1, %2", "class, confidence")
                .arg(className(m_answers.pruned->classes[at]), percentText(m_answers.pruned->confidence(at), 0));
        case SampleModel::VerdictRole:
            return tr("is %1", "the true class").arg(className(m_answers.labels[at]));
        case SampleModel::RightRole:
            return false;
        case Qt::ToolTipRole:
            return QStringLiteral("<p>%1</p>").arg(whole(sample).toHtmlEscaped());
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return whole(sample);
        default:
            return {};
    }
}

}  // namespace espalier
