"""What the notebooks share: the tables of a run, names that read right in both scripts, charts.

Everything is read from the run that ``out/latest`` points at, or from another output folder named in
the environment variable ``MIRSAD_OUT``.
"""

import html
import io
import json
import os
import re
import sys
from functools import cache
from pathlib import Path

import altair as alt
import duckdb
import pandas as pd
import vl_convert
from PIL import Image

PROJECT = Path(__file__).resolve().parent.parent

# Okabe and Ito's colours, told apart by all kinds of colour vision.
BLUE, ORANGE, GREY, INK = "#0072B2", "#D55E00", "#999999", "#333333"
# From -1 to 1, light enough for black figures on them.
FROM_BAD_TO_GOOD = alt.Scale(domain=[-1, 0, 1], range=["#E8864A", "#F4F4F4", "#4A9BCB"])

# Each of them has Latin and Arabic letters; a label drawn in two fonts looks torn.
FONT = "DejaVu Sans, Arial, Noto Sans Arabic, sans-serif"


# ---------------------------------------------------------------------------------------- tables


def run_folder():
    """The folder of the last complete run; raises FileNotFoundError, saying what is missing."""
    out = Path(os.environ.get("MIRSAD_OUT") or PROJECT / "out").expanduser()
    if (out / "latest").is_dir():
        return (out / "latest").resolve()
    if (out / "LATEST").is_file():
        return out / "runs" / (out / "LATEST").read_text().strip()
    if (out / "_run.json").is_file():
        return out
    raise FileNotFoundError(
        f"no tables in '{out}': run scripts/mirsad first, or name an output folder in MIRSAD_OUT"
    )


class Tables:
    """A run's tables as views of a DuckDB connection, under their own names.

    One view comes on top: ``counted`` has a row per article with ``counts_once``, whether it is the
    one that stands for its story on its date (the longest; of equals the smallest id). Daily means
    are sums over these articles, so that a wire story counts once however many outlets print it.
    And a function: ``counted(polarity)`` is a polarity as it enters the sums, in whole millionths.
    """

    COUNTED = """
        create view counted as select *, row_number() over (
          partition by cluster_id, published_date order by words desc, article_id) = 1 as counts_once
        from articles"""

    def __init__(self, folder):
        self.folder = folder
        self.connection = duckdb.connect()
        self.connection.execute("set timezone = 'UTC'")
        for table in sorted(path for path in folder.iterdir() if any(path.glob("*.parquet"))):
            files = str(table / "*.parquet").replace("'", "''")
            self.connection.execute(
                f"create view \"{table.name}\" as select * from read_parquet('{files}')"
            )
        self.connection.execute(self.COUNTED)
        self.connection.execute("create macro counted(p) as floor(p * 1e6 + 0.5) / 1e6")

    def sql(self, query, **parameters):
        """The rows of a query as a data frame; ``$name`` in it stands for a parameter."""
        return self.connection.execute(query, parameters or None).df()

    def columns(self, table):
        """The columns of a table; none if the run has no such table."""
        found = self.sql(
            "select column_name from information_schema.columns where table_name = $table",
            table=table,
        )
        return set(found["column_name"])

    def series(self, kind):
        """The table of a kind (``actor_sentiment``) that suits the length of the run.

        By day up to 60 days with articles, by week up to 400, else by month, as far as the run has
        these tables. Returns its name, the period in words and the days to a period's middle.
        """
        days = self.sql("select count(distinct published_date) as n from articles")["n"][0]
        wanted = [("monthly", "month", 15), ("weekly", "week", 3)]
        for suffix, period, middle in wanted[int(days <= 400) + int(days <= 60) :]:
            if self.columns(f"{kind}_{suffix}"):
                return f"{kind}_{suffix}", period, middle
        return f"{kind}_daily", "day", 0

    def summary(self):
        """What was read, in a sentence."""
        row = self.sql("""
            select (select count(*) from documents) as documents, count(*) as articles,
              count(published_date) as dated, count(distinct published_date) as dates,
              min(published_date) as first, max(published_date) as last,
              (select count(*) from opinions) as opinions, (select count(*) from stances) as stances
            from articles""").iloc[0]
        span = f"{row['first']:%Y-%m-%d} to {row['last']:%Y-%m-%d}" if row["dates"] else "no date"
        return (
            f"{row['documents']:,} documents, {row['articles']:,} articles, {row['dated']:,} of them "
            f"on {row['dates']:,} dates ({span});\n{row['opinions']:,} judgements of actors, "
            f"{row['stances']:,} positions on issues"
        )

    def actor_names(self):
        """Label of each actor, by id: English and Arabic."""
        rows = self.sql("select distinct actor_id, name_en, name_ar from actor_sentiment_daily")
        return {r.actor_id: both(r.name_en, r.name_ar) for r in rows.itertuples()}

    def issue_names(self):
        """Label of each issue, by id. The tables have ids only; the names are knowledge."""
        names = {i: i.replace("_", " ") for i in self.sql("select issue_id from stances")["issue_id"]}
        run = json.loads((self.folder / "_run.json").read_text(encoding="utf-8"))
        own = run.get("configuration", {}).get("knowledge_directory")
        for folder in [PROJECT / "src/main/resources/knowledge"] + ([Path(own)] if own else []):
            if (folder / "issues.json").is_file():
                for issue in json.loads((folder / "issues.json").read_text(encoding="utf-8")):
                    if "en" in issue and "ar" in issue:
                        names[issue["id"]] = both(issue["en"], issue["ar"])
        return names


def open_tables():
    """The tables of the run, charts set up."""
    set_up_charts()
    return Tables(run_folder())


def spark_session():
    """A local Spark without web interface; what it says while it starts does not clutter the page."""
    from pyspark.sql import SparkSession

    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    kept, null = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 2)
    try:
        session = (
            SparkSession.builder.master("local[2]")
            .appName("mirsad notebooks")
            .config("spark.ui.enabled", "false")
            .config("spark.ui.showConsoleProgress", "false")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.warehouse.dir", str(PROJECT / "target/spark-warehouse"))
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.sql.execution.arrow.pyspark.enabled", "false")
            .getOrCreate()
        )
        session.sparkContext.setLogLevel("ERROR")
        return session
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(null)


# ----------------------------------------------------------------------------------------- names

# Controls of direction and line: those of a text must not turn what stands around it.
CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


def clean(text):
    """Text on one line, without controls of direction."""
    return CONTROLS.sub(lambda found: " " if found[0] in "\n\r\t\u2028\u2029" else "", text)


def isolate(text):
    """Text that keeps its own direction wherever it is set."""
    return f"\u2068{clean(text)}\u2069"


def both(english, arabic):
    """A name in both scripts, the English one first."""
    return f"{clean(english)} · {isolate(arabic)}"


def in_two_lines(*names):
    """Names of ``both`` as a label of two lines, the English ones above the Arabic ones."""
    english, arabic = zip(*(name.partition(" · ")[::2] for name in names))
    return " — ".join(english) + "\n" + isolate(" — ".join(arabic)) * any(arabic)


# ---------------------------------------------------------------------------------------- charts


@cache
def set_up_charts():
    """Charts as PNG: they show without network, on a code host, and alike everywhere."""
    alt.data_transformers.disable_max_rows()
    alt.theme.register("mirsad", enable=True)(_theme)
    alt.renderers.register("mirsad", _picture)
    alt.renderers.enable("mirsad")
    seen, dotted = ({"mark": {"type": "text", "text": letter, "font": FONT}} for letter in "سش")
    if vl_convert.vegalite_to_png({"data": {"values": [{}]}, **seen}) == vl_convert.vegalite_to_png(
        {"data": {"values": [{}]}, **dotted}
    ):
        print("no font with Arabic letters: install one, such as DejaVu Sans", file=sys.stderr)


def _picture(specification, **_):
    """A chart as PNG of 256 colours, a fraction of the size of one with all."""
    full = Image.open(io.BytesIO(vl_convert.vegalite_to_png(specification, scale=1.5)))
    small = full.convert("RGB").quantize(256, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    file = io.BytesIO()
    small.save(file, "PNG", optimize=True)
    shown = {"width": round(full.width / 1.5), "height": round(full.height / 1.5)}
    return {"image/png": file.getvalue(), "text/plain": "chart"}, {"image/png": shown}


def _theme():
    return {
        "config": {
            "font": FONT,
            "lineBreak": "\n",
            "background": "white",
            "title": {"anchor": "start", "fontSize": 14, "subtitleFontSize": 11, "offset": 12},
            "axis": {"labelLimit": 420, "labelFontSize": 11, "titleFontSize": 11, "grid": True,
                     "gridColor": "#eeeeee", "titleFontWeight": "normal"},
            "axisBand": {"grid": False},
            "header": {"labelFontSize": 12, "labelLimit": 420, "labelAnchor": "start", "title": None},
            "legend": {"labelFontSize": 11, "titleFontSize": 11, "titleFontWeight": "normal"},
            "view": {"stroke": "#dddddd"},
        }
    }


def series_chart(points, trends, title, value_title, columns=2):
    """Small multiples over time, one panel for each ``name``, in order of first appearance.

    ``points`` has name, date, value, low, high, n_flag; ``trends`` has name, date, trend,
    trend_low, trend_high and may be empty. Points are hollow where n_flag is not ok.
    """
    order = list(dict.fromkeys(points["name"]))
    rows = pd.concat([points, trends], ignore_index=True)
    crowded = points.groupby("name").size().max() > 40
    x = alt.X("date:T", title=None, axis=alt.Axis(format="%d %b %Y", labelOverlap=True, tickCount=5))
    y = alt.Y("value:Q", title=value_title, scale=alt.Scale(domain=[-1, 1]), axis=alt.Axis(tickCount=5))
    trend = alt.Chart().encode(x=x).transform_filter("isValid(datum.trend)")
    point = alt.Chart().encode(x=x).transform_filter("isValid(datum.value)")
    panels = alt.layer(
        alt.Chart().mark_rule(color=GREY, strokeDash=[3, 3]).encode(y=alt.datum(0)),
        trend.mark_area(color=BLUE, opacity=0.18).encode(y="trend_low:Q", y2="trend_high:Q"),
        trend.mark_line(color=BLUE, strokeWidth=2).encode(y="trend:Q"),
        point.mark_rule(color=INK, opacity=0.12 if crowded else 0.7).encode(y="low:Q", y2="high:Q"),
        point.mark_point(size=16 if crowded else 45, opacity=1).encode(
            y=y,
            stroke=alt.value(INK),
            strokeWidth=alt.value(0.8 if crowded else 1.3),
            fill=alt.condition("datum.n_flag == 'ok'", alt.value(INK), alt.value("white")),
        ),
        data=rows,
    ).properties(width=380, height=120)
    return panels.facet(
        facet=alt.Facet("name:N", sort=order, title=None), columns=columns
    ).properties(
        title=alt.Title(
            title,
            subtitle="bars: 95 % intervals; hollow: too little behind it (n_flag is not ok); "
            "blue: trend with its interval",
        )
    )


def matrix_chart(rows, column, row, value, count, value_title, title):
    """Cells coloured by a value of -1 to 1, pale where little is behind them, with that number."""
    columns, lines = (list(dict.fromkeys(rows[name])) for name in (column, row))
    cells = alt.Chart(rows.assign(above=rows[column].map(in_two_lines))).encode(
        x=alt.X("above:N", title=None, sort=[in_two_lines(name) for name in columns],
                axis=alt.Axis(orient="top", labelAngle=-40, labelPadding=18)),
        y=alt.Y(f"{row}:N", title=None, sort=lines),
    )
    return alt.layer(
        cells.mark_rect(stroke="white").encode(
            color=alt.Color(f"{value}:Q", title=value_title, scale=FROM_BAD_TO_GOOD),
            opacity=alt.Opacity(f"{count}:Q", legend=None, scale=alt.Scale(
                type="log", domain=[1, 8], range=[0.45, 1], clamp=True)),
        ),
        cells.mark_text(fontSize=11, color="black").encode(text=f"{count}:Q"),
    ).properties(width=alt.Step(58), height=alt.Step(26), title=title)


def right_to_left_bars(rows, value, value_title, title, columns=2):
    """Bars for Arabic terms, one panel for each ``panel``: labels on the right, bars toward the left."""
    order = list(dict.fromkeys(rows["panel"]))
    return (
        alt.Chart(rows.assign(label=rows["surface"].map(isolate)))
        .mark_bar(color=BLUE)
        .encode(
            x=alt.X(f"{value}:Q", title=value_title, scale=alt.Scale(reverse=True),
                    axis=alt.Axis(tickCount=5, labelOverlap=True)),
            y=alt.Y("label:N", title=None, sort=alt.EncodingSortField(value, order="descending"),
                    axis=alt.Axis(orient="right", labelFontSize=13)),
            facet=alt.Facet("panel:N", sort=order, columns=columns, title=None,
                            header=alt.Header(labelAnchor="end")),
        )
        .properties(width=300, height=alt.Step(20), title=alt.Title(title, anchor="end"))
        .resolve_scale(y="independent", x="independent")
    )


# ------------------------------------------------------------------------------------- sentences


def marked(text, cues):
    """A text as HTML with its cues marked; ``cues`` are (start, end, value, hint), offsets into it."""
    parts, at = [], 0
    for start, end, value, hint in sorted(cues):
        if start < at or end > len(text):
            continue  # overlaps a cue that is marked already, or stands in another sentence
        color = "#fbdcc4" if value < 0 else "#cde6f5"
        parts.append(html.escape(clean(text[at:start])))
        parts.append(
            f'<mark style="background:{color};color:#111" title="{html.escape(clean(hint))}">'
            f"{html.escape(clean(text[start:end]))}</mark>"
        )
        at = end
    parts.append(html.escape(clean(text[at:])))
    return "".join(parts)


def sentences_html(rows):
    """Sentences from right to left, cues marked, each with what it counts as and why.

    ``rows`` has text, sentence_start, trace, label, polarity, caption (plain text, a name in it may be
    Arabic).
    """
    blocks = []
    for row in rows.itertuples():
        # What a trained model looked at says little by itself: only where the rules saw nothing.
        counted = [c for c in row.trace["cues"] if c["kind"] != "model"] or list(row.trace["cues"])
        cues = [
            (c["start"] - row.sentence_start, c["end"] - row.sentence_start, c["value"], c["kind"])
            for c in counted
            if c["start"] >= row.sentence_start
        ]
        why = [
            f"<bdi>{html.escape(clean(c['lexeme']))}</bdi> ({html.escape(c['kind'])} {c['value']:+.2f})"
            for c in counted
        ]
        if row.trace["model"]:
            why.append(f"the trained model ({row.trace['model']:+.2f})")
        blocks.append(
            f'<div dir="rtl" lang="ar" style="font-size:1.15em;line-height:1.8;text-align:right">'
            f"{marked(row.text, cues)}</div>"
            f'<div dir="ltr" style="text-align:left"><small><b>{row.label} {row.polarity:+.2f}</b> · '
            f"{html.escape(row.caption)} · because of {', '.join(why)}</small></div><hr>"
        )
    return "\n".join(blocks)
