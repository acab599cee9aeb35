/// Looking into nets: reports, properties, pictures, plans.
@NullMarked
package org.scheelite.net.inspect;

import org.jspecify.annotations.NullMarked;
