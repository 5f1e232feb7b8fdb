#include "views/open_model/sample_model.h"

#include "views/words/numbers.h"

#include <QStringList>

#include <cmath>

namespace espalier {

namespace {

QPixmap picture(const std::string& base64)
{
    QPixmap pixmap;
    pixmap.loadFromData(QByteArray::fromBase64(QByteArray::fromStdString(base64)), "PNG");
    return pixmap;
}

QString listed(const std::vector<double>& values)
{
    QStringList lines;
    for (const double value : values) lines << QString::number(value, 'g', 4);
    if (!lines.isEmpty()) lines << QStringLiteral("…");
    return lines.join('\n');
}

}  // namespace

void SampleModel::setPreview(const Preview& preview)
{
    beginResetModel();
    m_samples.clear();
    for (const PreviewItem& item : preview.items) {
        Sample sample;
        sample.seen = picture(item.seen);
        sample.plain = picture(item.plain);
        sample.right = item.prediction == item.truth;
        const QString said = QString::fromStdString(className(preview, item.prediction));
        const QString truth = QString::fromStdString(className(preview, item.truth));
        const QString sure = std::isfinite(item.confidence) ? percentText(item.confidence, 0) : tr("NaN");
        sample.prediction = tr("%1, %2", "class, confidence").arg(said, sure);
        sample.verdict = sample.right ? tr("right") : tr("is %1", "the true class").arg(truth);
        sample.values = listed(item.values);
        sample.whole = tr("Sample %1: the model says %2 (%3), truth is %4: %5")
                           .arg(countText(item.index), said, sure, truth, sample.right ? tr("right") : tr("wrong"));
        m_samples.push_back(std::move(sample));
    }
    endResetModel();
}

void SampleModel::clear()
{
    beginResetModel();
    m_samples.clear();
    endResetModel();
}

void SampleModel::setPlain(bool plain)
{
    if (plain == m_plain) return;
    m_plain = plain;
    if (!m_samples.empty()) emit dataChanged(index(0), index(rowCount() - 1), {PictureRole});
}

int SampleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_samples.size());
}

QVariant SampleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Sample& sample = m_samples[static_cast<std::size_t>(index.row())];
    switch (role) {
        case PictureRole:
            return m_plain ? sample.plain : sample.seen;
        case ValuesRole:
            return sample.values;
        case PredictionRole:
            return sample.prediction;
        case VerdictRole:
            return sample.verdict;
        case RightRole:
            return sample.right;
        case Qt::ToolTipRole:
            return QStringLiteral("<p>%1</p>").arg(sample.whole.toHtmlEscaped());
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return sample.whole;
        default:
            return {};
    }
}

}  // namespace espalier
