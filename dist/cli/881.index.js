export const id = 881;
export const ids = [881];
export const modules = {

/***/ 2881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPrices: () => (/* binding */ readPrices)
});

// EXTERNAL MODULE: ./lib/files/open-file.js
var open_file = __webpack_require__(1202);
// EXTERNAL MODULE: ./lib/files/refusal.js
var refusal = __webpack_require__(4155);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(3958);
// EXTERNAL MODULE: ./lib/inputs/price-fields.js
var price_fields = __webpack_require__(3416);
;// CONCATENATED MODULE: ./lib/pricing/parse-node-price.js
/** The columns of OpenCost's configs/pricing_schema.csv that tell a price. */
const COLUMNS = [
    'instanceid',
    'region',
    'assetclass',
    'instancetype',
    'marketpricehourly'
];
const MOST_NAMED = 5;
/** A string is what is wrong, to follow the name of the file. */
function parseNodePrice(text, { type, region }) {
    const rows = readRows(text);
    if (!rows)
        return "has no line with the columns of OpenCost's prices (EndTimestamp,InstanceID,Region,AssetClass,InstanceIDField,InstanceType,MarketPriceHourly,Version)";
    const nodes = rows.filter(({ assetclass }) => is(assetclass, 'node'));
    const wanted = nodes.filter((row) => (type === undefined ||
        is(row.instancetype, type) ||
        is(row.instanceid, type)) &&
        (region === undefined || is(row.region, region)));
    const prices = new Set(wanted.map((row) => row.marketpricehourly));
    const [row] = wanted;
    if (!row)
        return `has no such machine; it has ${listTypes(nodes)}`;
    if (prices.size > 1)
        return `has ${prices.size} prices for that: \`type\` and \`region\` of \`priced-node\` say which; it has ${listTypes(wanted)}`;
    const perHour = Number(row.marketpricehourly || NaN);
    if (!(perHour >= 0 && perHour < Infinity))
        return 'has a `MarketPriceHourly` that is no price';
    const where = row.region ? ` in ${row.region}` : '';
    const when = row.version || row.endtimestamp;
    return { perHour, said: `${nameOf(row)}${where}${when ? `, ${when}` : ''}` };
}
/** Undefined: there is no line with the columns' names. */
function readRows(text) {
    const lines = text
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '' && !line.startsWith('#'))
        .map((line) => line.split(',').map((cell) => cell.trim()));
    const [head, ...rows] = lines;
    const names = head?.map((name) => name.toLowerCase()) ?? [];
    if (!COLUMNS.every((column) => names.includes(column)))
        return undefined;
    return rows.map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ''])));
}
function is(cell, wanted) {
    return cell?.toLowerCase() === wanted.toLowerCase();
}
function nameOf(row) {
    return row.instancetype || row.instanceid || 'a machine without a name';
}
function listTypes(rows) {
    const names = [
        ...new Set(rows.map((row) => `${nameOf(row)}${row.region ? ` (${row.region})` : ''}`))
    ];
    if (names.length === 0)
        return 'none';
    const more = names.length - MOST_NAMED;
    return `${names.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

// EXTERNAL MODULE: ./lib/pricing/prices.js
var prices = __webpack_require__(8990);
;// CONCATENATED MODULE: ./lib/pricing/parse-prices.js



/**
 * OpenCost's custom pricing, JSON or CSV, as it is. A string is what is wrong
 * with it, to follow the name of the file.
 */
function parsePrices(file) {
    return file.text.trimStart().startsWith('{')
        ? parseJson(file)
        : splitNodePrice(file);
}
function parseJson({ path, text, node }) {
    if (node)
        return 'is JSON, which needs no `priced-node`: it tells what a core and a GiB cost';
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return 'begins as JSON and is none';
    }
    const perCoreHour = amount(json['CPU']);
    const perGibHour = amount(json['RAM']);
    if (perCoreHour === undefined || perGibHour === undefined)
        return 'has no `CPU` and `RAM` that are prices an hour';
    const { description, currencyCode } = json;
    const said = typeof description === 'string' ? `: ${description}` : '';
    return {
        currency: isCurrency(currencyCode) ? currencyCode : 'USD',
        perCoreHour,
        perGibHour,
        source: `${path}${said}`
    };
}
/**
 * A node's price goes to its cores and its memory as OpenCost does it: by what
 * either costs by default.
 */
function splitNodePrice({ path, text, node }) {
    if (!node)
        return 'is CSV, which tells what machines cost and not what they have: `priced-node` is needed as well';
    const found = parseNodePrice(text, node);
    if (typeof found === 'string')
        return found;
    const { cpuMillicores, memoryBytes } = node.size;
    const usual = prices/* OPENCOST_PRICES */.h;
    const usually = (cpuMillicores / 1000) * usual.perCoreHour +
        (memoryBytes / units/* GIB */.j9) * usual.perGibHour;
    const times = found.perHour / usually;
    return {
        currency: node.currency ?? 'USD',
        perCoreHour: usual.perCoreHour * times,
        perGibHour: usual.perGibHour * times,
        source: `${path}: ${found.said}`
    };
}
function amount(value) {
    const price = typeof value === 'string' ? value.trim() : value;
    const number = price === '' ? NaN : Number(price);
    return Number.isFinite(number) && number >= 0 ? number : undefined;
}
function isCurrency(value) {
    return typeof value === 'string' && /^[A-Z]{3}$/.test(value);
}

;// CONCATENATED MODULE: ./lib/sources/read-prices.js





/** The file that `prices` names, read; undefined: it names none. */
function readPrices(read) {
    const path = read('prices') || price_fields/* OPENCOST */.qw;
    if (path === price_fields/* OPENCOST */.qw || path === price_fields/* NO_PRICES */.jV)
        return undefined;
    try {
        // What is wrong with it is told when all inputs are.
        const node = price_fields/* PRICE_FIELDS */.IW['priced-node'].parse(read('priced-node') ?? '', () => undefined);
        const text = (0,open_file/* readText */.yR)(path, { mostBytes: units/* MIB */.D6 });
        const prices = parsePrices({ path, text, node });
        return typeof prices === 'string'
            ? mistaken(path, prices)
            : { values: {}, mistakes: [], prices };
    }
    catch (thrown) {
        if (!(thrown instanceof refusal/* FileRefusal */.H))
            throw thrown;
        return mistaken(path, thrown.says);
    }
}
function mistaken(path, says) {
    return {
        values: {},
        mistakes: [
            `\`prices\` names ${JSON.stringify(path)}, which ${says}. Allowed: ${price_fields/* PRICE_FIELDS */.IW.prices.allowed}; for example \`prices: opencost\`.`
        ]
    };
}


/***/ })

};
