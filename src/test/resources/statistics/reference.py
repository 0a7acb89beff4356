"""Figures of independent implementations that ReferenceTest holds ours against.

python3 -m venv venv && venv/bin/pip install numpy==2.4.6 scipy==1.17.1 statsmodels==0.15.0 ruptures==1.1.10
venv/bin/python src/test/resources/statistics/reference.py > src/test/resources/statistics/reference.txt

One line per figure: a name, the input, "=", the output; numbers separated by blanks.
"""
import numpy as np
import ruptures
from scipy import stats
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportion_confint
from statsmodels.tsa.statespace.kalman_smoother import KalmanSmoother

random = np.random.default_rng(20250519)


def line(name, given, found):
    write = lambda values: " ".join(repr(float(v)) for v in np.ravel(values))
    print(f"{name} {write(given)} = {write(found)}")


# statsmodels: Wilson's score interval
for successes, n in [(0, 1), (1, 2), (3, 4), (8, 10), (0, 10), (250, 500), (499, 500)]:
    line("wilson", [successes, n], proportion_confint(successes, n, 0.05, "wilson"))

# statsmodels: Benjamini-Hochberg
for size in (1, 5, 40):
    p = np.round(random.beta(0.4, 1, size), 6)
    line("bh", p, multipletests(p, method="fdr_bh")[1])

# scipy: the 97.5 % point of Student's t (by way of 8 + k - 1 degrees of freedom, k clusters of one value)
for clusters in (1, 2, 3, 5, 20, 200):
    line("t", [clusters], [stats.t.ppf(0.975, 8 + clusters - 1)])

# statsmodels: local level with known, changing variances of the observations and missing days
for step, size in ((1e-3, 30), (1e-2, 60), (0, 20)):
    values = np.round(np.cumsum(random.normal(0, 0.05, size)) + random.normal(0, 0.2, size), 4)
    variances = np.round(random.uniform(0.01, 0.1, size), 4)
    missing = random.random(size) < 0.3
    missing[0] = False
    values[missing] = np.nan
    model = KalmanSmoother(k_endog=1, k_states=1)
    model.bind(values)
    model["design"] = np.ones((1, 1))
    model["transition"] = np.ones((1, 1))
    model["selection"] = np.ones((1, 1))
    model["state_cov"] = np.full((1, 1), float(step))
    model["obs_cov"] = variances.reshape(1, 1, size)
    model.initialize_known(np.zeros(1), np.full((1, 1), 100.0))
    found = model.smooth()
    line(
        "level",
        np.concatenate([[step], values, variances]),
        np.concatenate([found.smoothed_state[0], found.smoothed_state_cov[0, 0]]),
    )
    # log-likelihood without its constant and without the first observation
    counted = [i for i in range(1, size) if not missing[i]]
    likelihood = found.llf_obs[counted].sum() + len(counted) * np.log(2 * np.pi) / 2
    line("likelihood", np.concatenate([[step], values, variances]), [likelihood])

# ruptures: PELT, least squares, segments of 7 and more; equal weights
for size, steps in ((60, (25,)), (120, (40, 80)), (200, ()), (270, (100, 130, 220))):
    level, levels = 0.0, np.zeros(size)
    for at in steps:
        level += random.choice([-0.6, 0.5])
        levels[at:] = level
    values = np.round(levels + random.normal(0, 0.2, size), 4)
    weight = 25.0  # a variance of 0.04
    penalty = 3 * np.log(size)
    cuts = ruptures.Pelt("l2", min_size=7, jump=1).fit(values * np.sqrt(weight)).predict(pen=penalty)
    line("pelt", np.concatenate([[1 / weight], values]), cuts)

# scipy: chi-square of a table of publishers by before and after (statistic of the mix test)
for table in ([[5, 9], [7, 1]], [[10, 0, 4], [3, 8, 4]]):
    line("chi", np.concatenate([[len(table[0])], np.ravel(table)]), [stats.chi2_contingency(table, False)[0]])
