"""The page of one server in its cloud's console, so that nobody has to look for it in a list."""

from __future__ import annotations

from urllib.parse import quote

from app.model import Target

# The console of Tencent Cloud names regions by number in its addresses.
_TENCENT_REGIONS = {
    "ap-guangzhou": 1,
    "ap-shanghai": 4,
    "ap-hongkong": 5,
    "ap-beijing": 8,
    "ap-singapore": 9,
    "na-siliconvalley": 15,
    "ap-chengdu": 16,
    "eu-frankfurt": 17,
    "ap-seoul": 18,
    "ap-chongqing": 19,
    "ap-mumbai": 21,
    "na-ashburn": 22,
    "ap-bangkok": 23,
    "ap-tokyo": 25,
}


def console_page(target: Target) -> str:
    """Return the address of the server's own page in the console, or empty where it cannot be told."""
    instance, region = quote(target.instance.strip(), safe="/"), quote(target.region.strip())
    if not instance:
        return ""
    if target.cloud == "tencent":
        number = _TENCENT_REGIONS.get(target.region.strip())
        where = f"rid={number}&" if number else ""
        return f"https://console.cloud.tencent.com/cvm/instance/detail?{where}id={instance}"
    if target.cloud == "alibaba":
        return f"https://ecs.console.aliyun.com/server/{instance}/detail" + (f"?regionId={region}" if region else "")
    if target.cloud == "azure" and instance.startswith("/subscriptions/"):
        return f"https://portal.azure.com/#@/resource{instance}/overview"
    return ""
