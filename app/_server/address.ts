/** The header in which the front door says where a request came from. It overwrites whatever a caller put there. */
export const ADDRESS_HEADER = 'x-below-the-line-address'

/** Where a request came from. Without the front door nobody knows, and everyone shares one bucket. */
export const addressOf = (request: Request): string => request.headers.get(ADDRESS_HEADER) ?? 'unknown'
