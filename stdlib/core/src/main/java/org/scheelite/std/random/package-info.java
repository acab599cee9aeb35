/// Random numbers: one generator for each session, seeded by `SeedRandom`, and what draws from it.
@NullMarked
package org.scheelite.std.random;

import org.jspecify.annotations.NullMarked;
