import type { Book } from '../book';

/** 自贸区双语清单: two title rows (Chinese, English), two header rows of which the second is the English translation and no task */
export const freeTradeBilingual2022: Book = {
  file: 'free-trade-bilingual-2022/sheet.xlsx',
  sheets: [
    {
      name: 'Task List',
      rows: [
        ['青港自贸片区2022年制度创新任务清单', '<', '<', '<', '<', '<'],
        ['Task List of Institutional Innovation of Qinggang Pilot Free Trade Area (2022)', '<', '<', '<', '<', '<'],
        ['序号', '创新任务', '牵头单位', '责任单位', '完成时限', '进展'],
        ['No.', 'Innovation Task', 'Lead Agency', 'Responsible Agencies', 'Deadline', 'Progress'],
        ['投资自由便利', '', '', '', '', ''],
        [
          '1',
          '推行外商投资企业设立“一口受理”。',
          '区行政审批局',
          '市商务局、区市场监管局',
          '2022年3月31日前',
          '已完成 Completed',
        ],
        ['2', '探索商事主体登记确认制。', '区行政审批局', '区市场监管局', '2022年6月底前', '进行中'],
        ['3', '建立跨境投资者服务专窗。', '自贸片区管委会', '市外办、市商务局', '二季度', '已完成'],
        ['贸易自由便利', '', '', '', '', ''],
        ['4', '开展进口货物“船边直提”扩面。', '青港海关', '青港港务集团有限公司', '2022年7月1日起', '已开展'],
        [
          '5',
          '建设国际贸易“单一窗口”特色应用。',
          '市口岸与物流办',
          '青港海关、青港海事局、青港边检站',
          '2022年10月',
          '未开始',
        ],
        ['6', '跨境电商退货中心仓投入运营。', '^', '区商务局', '2022年11月底前', ''],
        ['金融开放创新', '', '', '', '', ''],
        ['7', '推进资本项目收入支付便利化。', '外汇局青港市分局', '各银行', '持续推进', ''],
        ['8', '设立QFLP试点基金1支。', '区金融办', '自贸片区投资控股有限公司', '年底前', ''],
        [
          '9',
          '编制制度创新白皮书（中英文版）。',
          '自贸片区管委会',
          '区委改革办和青港大学自贸研究院',
          '2022年12月25日',
          '',
        ],
      ],
      widths: [8, 44, 30, 28, 30, 30],
      looks: {
        '0': 'title',
        '1': 'title',
        '2': 'header',
        '3': 'header',
        '4': 'section',
        '8': 'section',
        '12': 'section',
      },
      at: [1, 1],
    },
  ],
};
