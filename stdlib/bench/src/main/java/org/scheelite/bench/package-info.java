/// Benchmarks, built only on demand.
@NullMarked
package org.scheelite.bench;

import org.jspecify.annotations.NullMarked;
