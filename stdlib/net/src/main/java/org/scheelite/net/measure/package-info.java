/// Measurements of nets: what is counted batch by batch, and what is made of the counts.
@NullMarked
package org.scheelite.net.measure;

import org.jspecify.annotations.NullMarked;
