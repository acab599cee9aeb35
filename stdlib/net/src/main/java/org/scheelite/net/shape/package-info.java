/// The types of ports, and their inference by unification in both directions.
@NullMarked
package org.scheelite.net.shape;

import org.jspecify.annotations.NullMarked;
